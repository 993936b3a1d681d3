import { tmpdir } from 'node:os';
import { readVariable } from './environment.ts';
import type { Environment } from './environment.ts';

/** The workflow run that this process belongs to. */
export interface Run {
  /** Of this attempt, for people. */
  readonly url: string;
  /** Empty outside of a workflow run. */
  readonly id: string;
  readonly attempt: number;
  /** `owner/name` */
  readonly repository: string;
  /** Key of the job in the workflow file. */
  readonly job: string;
  readonly runnerName: string;
  readonly apiUrl: string;
  /** Absolute path. */
  readonly workspace: string;
  /** Absolute path of a folder that the runner empties after the job. */
  readonly temporaryFolder: string;
}

/** Reads the runner's default variables. Never throws: what is missing becomes empty, or a default. */
export function readRun(env: Environment): Run {
  const server = readVariable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const repository = readVariable(env, 'GITHUB_REPOSITORY') ?? '';
  const id = readVariable(env, 'GITHUB_RUN_ID') ?? '';
  const attempt = Number(readVariable(env, 'GITHUB_RUN_ATTEMPT') ?? '1');
  return {
    url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`,
    id,
    attempt,
    repository,
    job: readVariable(env, 'GITHUB_JOB') ?? '',
    runnerName: readVariable(env, 'RUNNER_NAME') ?? '',
    apiUrl: readVariable(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
    workspace: readVariable(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
    temporaryFolder: readVariable(env, 'RUNNER_TEMP') ?? tmpdir(),
  };
}
