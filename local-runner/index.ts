/** Runs this action's dist as real processes, the way GitHub's runner does. */
import { evaluateText } from './expressions.ts';
import { findLeftovers, removeFolders } from './folders.ts';
import { renderLog } from './job-log.ts';
import { contextsOf } from './job-state.ts';
import type { JobRun } from './job-state.ts';
import type { RunOptions } from './options.ts';
import type { Leak, Stage, WorkflowRun } from './result.ts';
import { runJob } from './run-job.ts';
import type { Job } from './workflow.ts';

export type { LogLine } from './job-log.ts';
export type { GitHubBehaviour, RunOptions } from './options.ts';
export type { Conclusion, WorkflowRun } from './result.ts';
export type { Job, Step, Values } from './workflow.ts';
export { evaluateText } from './expressions.ts';
export { parseWorkflow, readWorkflow } from './workflow.ts';

/**
 * Runs one job the way GitHub's runner does: the action's main, the job's other steps, the action's post, each
 * as a separate process. Resolves when the job has ended, however it ended; the caller calls `cleanup`.
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const run = await runJob(jobOf(options), options);
  const main = run.stages.find(({ kind }) => kind === 'main') ?? notRun('main');
  const post = run.stages.find(({ kind, stepId }) => kind === 'post' && stepId === main.stepId);
  const ofAction = run.stages.filter(({ kind }) => kind === 'main' || kind === 'post');
  const log = renderLog(run.lines);
  const summary = run.stages.map((stage) => stage.summary).join('');
  const annotations = run.stages.flatMap((stage) => stage.annotations);
  const jobOutputs = evaluateJobOutputs(run);
  const visible: Visible = {
    log,
    summary,
    annotations: annotations.map(({ title, message }) => `${title ?? ''} ${message}`).join('\n'),
    outputs: linesOf(main.outputs),
    'job outputs': linesOf(jobOutputs),
  };
  return {
    conclusion: run.status,
    main,
    post: post ?? notRun('post'),
    stages: run.stages,
    outputs: main.outputs,
    state: main.state,
    log,
    rawStdout: ofAction.map(({ stdout }) => stdout).join(''),
    rawStderr: ofAction.map(({ stderr }) => stderr).join(''),
    summary,
    masks: run.masks.values,
    annotations,
    jobOutputs,
    unexpectedCommands: run.unexpectedCommands,
    gitHubRequests: run.services.requests,
    env: Object.fromEntries(run.writtenEnv),
    leftovers: await findLeftovers(run.folders),
    workspace: run.folders.workspace,
    findSecrets: (secrets) => findSecretsIn(visible, secrets),
    cleanup: () => removeFolders(run.folders),
  };
}

/** The job as given, or the short form: the action's step and what follows it. */
function jobOf(options: RunOptions): Job {
  if (options.job !== undefined) return options.job;
  const steps = options.steps ?? [];
  if (steps.some((step) => 'uses' in step)) return { steps };
  return { steps: [{ id: 'bridge', uses: './', with: options.with ?? {} }, ...steps] };
}

/** The runner drops job outputs that contain a mask. */
function evaluateJobOutputs(run: JobRun): Record<string, string> {
  const contexts = contextsOf(run);
  const outputs = Object.entries(run.job.outputs ?? {}).map(
    ([name, text]) => [name, evaluateText(text, contexts)] as const,
  );
  return Object.fromEntries(outputs.filter(([, value]) => run.masks.apply(value) === value));
}

/** What people who may read the run but not its secrets can see, by place. */
type Visible = Readonly<Record<Leak['place'], string>>;

/** Every line that holds one of the secrets, or a line of one. */
function findSecretsIn(visible: Visible, secrets: readonly string[]): Leak[] {
  const leaks: Leak[] = [];
  for (const secret of secrets) {
    if (secret.trim() === '') throw new Error('A blank secret is in every text: it cannot be looked for.');
    const parts = secret.split('\n').filter((part) => part.trim() !== '');
    for (const [place, text] of Object.entries(visible) as [Leak['place'], string][]) {
      for (const line of text.split('\n')) {
        if (parts.some((part) => line.includes(part))) leaks.push({ secret, place, line });
      }
    }
  }
  return leaks;
}

function linesOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}

function notRun(kind: 'main' | 'post'): Stage {
  return {
    name: kind,
    kind,
    stepId: '',
    hasBegun: false,
    exitCode: null,
    signal: null,
    outcome: 'skipped',
    conclusion: 'skipped',
    log: '',
    stdout: '',
    stderr: '',
    outputs: {},
    state: {},
    summary: '',
    annotations: [],
    env: {},
  };
}
