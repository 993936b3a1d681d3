import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { ClientPlace } from '../src/aws/client-settings.ts';
import { type Clock, systemClock } from '../src/clock.ts';
import { createSend } from '../src/codepipeline/client.ts';
import { createGitHubClient } from './github/client.ts';
import { createWorkflows } from './github/workflows.ts';
import type { RelayLog } from './log.ts';
import type { Records } from './records/records.ts';
import { createRelay, type Relay } from './relay.ts';
import { createSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** Records hold times that outlive the process, so that milliseconds since 1970 it is. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds, signal),
};

/** AWS as the environment's credentials see it: of the function's role, a profile, a container. */
export function placeOf({ region }: Pick<Settings, 'region'>): ClientPlace {
  const provide = defaultProvider();
  return {
    region,
    credentials: async () => ({ sessionToken: undefined, ...(await provide()) }),
  };
}

/** Puts a relay together from its settings. Nothing is asked of anyone before there is work to do. */
export function startRelay(settings: Settings, place: ClientPlace, records: Records, log: RelayLog): Relay {
  const secrets = createSecrets(place, wallClock);
  const client = createGitHubClient({
    access: settings.gitHub,
    apiUrl: settings.apiUrl,
    clock: wallClock,
    readSecret: (setting) => secrets.ofSetting(setting),
  });
  return createRelay({
    settings,
    records,
    workflows: createWorkflows(client, wallClock),
    send: createSend(place, wallClock),
    readSecret: (name) => secrets.named(name),
    clock: wallClock,
    log,
  });
}
