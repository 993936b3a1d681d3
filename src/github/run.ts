import { tmpdir } from 'node:os';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The trimmed variable; undefined where it is blank. */
export function readVariable(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

export type Run = ReturnType<typeof readRun>;

/**
 * The workflow run of this process, from the runner's default variables. Never throws: a missing one is empty, or has a
 * default.
 */
export function readRun(env: Environment) {
  const server = readVariable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const repository = readVariable(env, 'GITHUB_REPOSITORY') ?? '';
  const id = readVariable(env, 'GITHUB_RUN_ID') ?? '';
  const attempt = Number(readVariable(env, 'GITHUB_RUN_ATTEMPT') ?? '1');
  const runUrl = `${server}/${repository}/actions/runs/${id}`;
  const url = `${runUrl}/attempts/${attempt}`;
  const names = [
    runUrl,
    url,
    repository.split('/').at(-1) ?? '',
    ...publicVariables.flatMap((variable) => withHost(readVariable(env, variable) ?? '')),
  ];
  return {
    /** Of this attempt's page. */
    url,
    /** Empty outside of a workflow run. */
    id,
    attempt,
    /** `owner/name` */
    repository,
    /** Key of the job in the workflow file. */
    job: readVariable(env, 'GITHUB_JOB') ?? '',
    runnerName: readVariable(env, 'RUNNER_NAME') ?? '',
    apiUrl: readVariable(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
    /** Absolute path. */
    workspace: readVariable(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
    /** Absolute path; the runner empties it after the job. */
    temporaryFolder: readVariable(env, 'RUNNER_TEMP') ?? tmpdir(),
    /** Names, IDs and links of the run. They are public, so never secret. */
    names: names.filter((name) => name !== ''),
  };
}

/** https://docs.github.com/actions/reference/variables-reference#default-environment-variables */
const publicVariables = [
  'GITHUB_API_URL',
  'GITHUB_BASE_REF',
  'GITHUB_GRAPHQL_URL',
  'GITHUB_HEAD_REF',
  'GITHUB_JOB',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_OWNER',
  'GITHUB_RUN_ID',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKFLOW',
  'GITHUB_WORKFLOW_REF',
];

function withHost(value: string): string[] {
  return URL.canParse(value) ? [value, new URL(value).host] : [value];
}
