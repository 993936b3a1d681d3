import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type Job, runWorkflow } from '../../local-runner/index.ts';
import { act } from './act.ts';
import { afterTest } from './after-test.ts';
import { runVariables } from './github-api.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An action that does what the environment says. */
const action = fileURLToPath(new URL('../local-runner/fixtures/scripted', import.meta.url));

const event = { name: 'repository_dispatch', payload: { client_payload: { 'job-id': 'job-1' } } };

/** Into a file: now and then act loses what a step prints just before it ends. */
const tell = `
  const { MAIN_SCRIPT, POST_SCRIPT, PATH, ...environment } = env;
  const told = { ...environment, isInWorkspace: String(process.cwd() === env.GITHUB_WORKSPACE) };
  (await import('node:fs')).appendFileSync(env.ACCOUNT, 'TOLD ' + JSON.stringify(told) + '\\n');
`;

const scripts = {
  MAIN_SCRIPT: `${tell}
    output('any=of main');
    output('lines<<END\\nfirst\\n  second: 100 %0A\\nEND');
    state('kept<<END\\nfirst\\nsecond, {"json": true}\\nEND');
    setEnv('FROM_MAIN=a value');
    print('::save-state name=by-command::1%25%0A2');
    // Until act has read that.
    await sleep(300);
    throw new Error('main fails');`,
  POST_SCRIPT: tell,
};

/** What main and post were told, and what later steps said of it. */
interface Account {
  readonly main: Readonly<Record<string, string>>;
  readonly post: Readonly<Record<string, string>>;
  readonly later: readonly string[];
}

async function underAct(): Promise<Account> {
  const ACCOUNT = join(temporaryFolder(), 'account');
  const environment = { ...runVariables, ...scripts, ACCOUNT };
  await act({ workflow: 'probe/workflow.yml', action, event, environment, exitCode: 1 });
  return accountOf(readFileSync(ACCOUNT, 'utf8'));
}

async function underLocalRunner(): Promise<Account> {
  const path = fileURLToPath(new URL('probe/workflow.yml', import.meta.url));
  const { env, jobs } = parse(readFileSync(path, 'utf8')) as { env: Job['env']; jobs: { build: Job } };
  // Without the check-out, which only act needs.
  const steps = jobs.build.steps.slice(1);
  const ACCOUNT = join(temporaryFolder(), 'account');
  const run = await runWorkflow({
    actionDirectory: action,
    job: { ...jobs.build, env: { ...env, ...jobs.build.env }, steps },
    event,
    repository: runVariables.GITHUB_REPOSITORY,
    runId: Number(runVariables.GITHUB_RUN_ID),
    machineEnv: { ...scripts, ACCOUNT },
  });
  afterTest(() => run.cleanup());
  return accountOf(readFileSync(ACCOUNT, 'utf8'));
}

function accountOf(text: string): Account {
  const lines = text.split('\n');
  const [main = {}, post = {}] = lines
    .filter((line) => line.startsWith('TOLD '))
    .map((line) => JSON.parse(line.slice('TOLD '.length)) as Record<string, string>);
  // toJSON prints several lines.
  const later = [...text.matchAll(/^LATER ([^]*?\|.*)$/gm)].map(([, said = '']) => said);
  return { main, post, later };
}

/** Variables of which both have to say the same. */
const same = ({ main, post }: Account) =>
  [main, post].map((told) =>
    Object.fromEntries(
      Object.entries(told).filter(
        ([name]) => /^(?:INPUT|STATE|OF|FROM)_/.test(name) || sameOfRunner.includes(name),
      ),
    ),
  );

const sameOfRunner = [
  'CI',
  'isInWorkspace',
  'GITHUB_ACTIONS',
  'GITHUB_EVENT_NAME',
  'GITHUB_JOB',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_REF_TYPE',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_OWNER',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_SERVER_URL',
  'RUNNER_ARCH',
  'RUNNER_OS',
];

const namesOnlyIn = ({ main }: Account, other: Account) =>
  Object.keys(main)
    .filter((name) => /^(?:GITHUB|RUNNER)_/.test(name) && !(name in other.main))
    .sort();

describe('act and our own local-runner', () => {
  it('tell an action and the steps after it the same', async () => {
    const [theirs, ours] = await Promise.all([underAct(), underLocalRunner()]);
    expect(same(theirs)[1]).toMatchObject({ 'INPUT_JOB-STATUS': 'failure', FROM_STEP: 'replaced' });
    expect(same(ours)).toEqual(same(theirs));
    expect(ours.later).toHaveLength(2);
    expect(ours.later).toEqual(theirs.later);
    // RUNNER_PERFLOG and RUNNER_TRACKING_ID come from the hosted machine, the path is for composite actions.
    expect(namesOnlyIn(theirs, ours)).toEqual(['GITHUB_ACTION_PATH', 'RUNNER_PERFLOG', 'RUNNER_TRACKING_ID']);
    // act leaves these out, GitHub's runner does not.
    expect(namesOnlyIn(ours, theirs)).toEqual([
      'GITHUB_TRIGGERING_ACTOR',
      'RUNNER_ENVIRONMENT',
      'RUNNER_WORKSPACE',
    ]);
  });
});
