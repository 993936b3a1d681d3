import { arch, platform } from 'node:os';
import { delimiter } from 'node:path';
import type { CommandFiles } from './file-commands.ts';
import type { RunFolders } from './folders.ts';
import type { GitHubServices } from './github-services.ts';
import type { Job } from './workflow.ts';

/** What of the `github` context stays the same for the whole job. */
export interface RunIdentity {
  readonly runId: number;
  readonly runAttempt: number;
  readonly repository: string;
  readonly ref: string;
  readonly token: string;
  readonly runnerName: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly debug: boolean;
}

const serverUrl = 'https://github.com';

export function githubContext(
  identity: RunIdentity,
  job: Job,
  folders: RunFolders,
  services: Pick<GitHubServices, 'apiUrl'>,
): Record<string, unknown> {
  const [owner = ''] = identity.repository.split('/');
  return {
    token: identity.token,
    job: job.id ?? 'build',
    ref: identity.ref,
    ref_name: identity.ref.replace(/^refs\/heads\//, ''),
    ref_type: 'branch',
    // Set, but empty: this is no pull request, and the action comes from the workflow's own repository.
    head_ref: '',
    base_ref: '',
    action_ref: '',
    action_repository: '',
    sha: '4d1f6a3b0c2e5f7890ab12cd34ef56789abcdef0',
    repository: identity.repository,
    repository_owner: owner,
    run_id: String(identity.runId),
    run_number: '7',
    run_attempt: String(identity.runAttempt),
    retention_days: '90',
    actor: owner,
    triggering_actor: owner,
    workflow: 'CodePipeline',
    event_name: identity.event.name,
    event: identity.event.payload,
    server_url: serverUrl,
    api_url: services.apiUrl,
    graphql_url: `${services.apiUrl}/graphql`,
    workspace: folders.workspace,
    event_path: folders.eventPath,
  };
}

export function runnerContext(identity: RunIdentity, folders: RunFolders): Record<string, string> {
  return {
    os: runnerSystems[platform()] ?? 'Linux',
    arch: arch().toUpperCase(),
    name: identity.runnerName,
    environment: 'github-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: folders.workspace,
    ...(identity.debug ? { debug: '1' } : {}),
  };
}

const runnerSystems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** GITHUB_* and RUNNER_* of one stage. The token and the event itself are never among them. */
export function contextVariables(
  github: Readonly<Record<string, unknown>>,
  runner: Readonly<Record<string, string>>,
  files: CommandFiles,
  action: string,
): Record<string, string> {
  const variables: Record<string, string> = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION: action };
  for (const [name, value] of Object.entries(github)) {
    if (name !== 'token' && typeof value === 'string') variables[`GITHUB_${name.toUpperCase()}`] = value;
  }
  for (const [name, value] of Object.entries(runner)) variables[`RUNNER_${name.toUpperCase()}`] = value;
  return {
    ...variables,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  };
}

/** The machine's environment: of the host's only PATH is passed on, and on Windows what Node needs to start. */
export function machineVariables(
  folders: RunFolders,
  prepended: readonly string[],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables: Record<string, string> = {
    HOME: folders.home,
    TMPDIR: folders.systemTemp,
    LANG: 'C.UTF-8',
    ...given,
    PATH: [...prepended, given['PATH'] ?? process.env['PATH'] ?? ''].join(delimiter),
  };
  if (platform() === 'win32') {
    for (const name of ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT']) {
      const value = process.env[name];
      if (value !== undefined) variables[name] = value;
    }
    Object.assign(variables, {
      USERPROFILE: folders.home,
      TEMP: folders.systemTemp,
      TMP: folders.systemTemp,
    });
  }
  return variables;
}
