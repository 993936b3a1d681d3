import { CodePipelineClient } from '@aws-sdk/client-codepipeline';
import type { CodePipelineClientConfig } from '@aws-sdk/client-codepipeline';
import { afterEach, beforeEach, expect } from '@jest/globals';
import type { Credentials, LocalCloud } from '../../local-cloud/index.ts';
import { startLocalCloud } from '../../local-cloud/index.ts';

/** Each test's own. */
export let cloud: LocalCloud;
/** Of the job API, with the worker's keys. */
export let client: CodePipelineClient;
const clients: CodePipelineClient[] = [];

beforeEach(async () => {
  cloud = await startLocalCloud();
  client = clientWith(cloud.worker);
});

afterEach(async () => {
  for (const one of clients.splice(0)) one.destroy();
  await cloud.close();
});

export function clientWith(
  credentials: Credentials,
  more: Partial<CodePipelineClientConfig> = {},
): CodePipelineClient {
  const { region, url: endpoint } = cloud;
  const made = new CodePipelineClient({ region, endpoint, credentials, maxAttempts: 1, ...more });
  clients.push(made);
  return made;
}

/** An error of the API. */
export const named = (name: string) => expect.objectContaining({ name });
