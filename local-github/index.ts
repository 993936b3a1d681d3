/** A local GitHub, beside local-cloud and local-runner: its REST API starts workflow runs and tells how they go. */
import { LocalGitHub } from './local-github.ts';
import type { LocalGitHubOptions } from './local-github.ts';

export type { GitHubApp } from './access.ts';
export type { Limits } from './limits.ts';
export type { LocalGitHub, LocalGitHubOptions } from './local-github.ts';
export type { Runner, WorkflowToAdd } from './repositories.ts';
export type { Misbehaviour, RecordedRequest } from './state.ts';
export type { Run } from './runs.ts';
export { runLocally } from './run-locally.ts';

/** Starts one; any number can run side by side. */
export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  return LocalGitHub.start(options);
}
