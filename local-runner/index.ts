/** Runs this action's dist as real processes, the way GitHub's runner does. */
import { evaluateText } from './expressions.ts';
import { findLeftovers, removeFolders } from './folders.ts';
import { renderLog } from './job-log.ts';
import { contextsOf } from './job-run.ts';
import type { JobRun } from './job-run.ts';
import type { RunOptions } from './options.ts';
import type { Stage, WorkflowRun } from './result.ts';
import { runJob } from './run-job.ts';
import { findSecretsIn } from './secrets.ts';
import type { Job } from './workflow.ts';

export type { LogLine } from './job-log.ts';
export type { Answer, Cancellation, GitHubBehaviour, Moment, RunOptions } from './options.ts';
export type { Annotation, Conclusion, GitHubRequest, Leak, Stage, WorkflowRun } from './result.ts';
export type { ActionStep, CallStep, Job, RunStep, Step, StepContext, Values } from './workflow.ts';
export { evaluateText } from './expressions.ts';
export { parseWorkflow, readWorkflow } from './workflow-file.ts';

/**
 * Runs one job the way GitHub's runner does: the action's main, the job's other steps, the action's post, each
 * as a process of its own. Resolves when all is over, whatever came of it; the caller calls `cleanup`.
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const run = await runJob(jobOf(options), options);
  const isOwn = ({ kind }: Stage) => kind === 'main' || kind === 'post';
  const main = run.stages.find(({ kind }) => kind === 'main') ?? notRun('main');
  const post = run.stages.find(({ kind, stepId }) => kind === 'post' && stepId === main.stepId);
  const log = renderLog(run.lines);
  const summary = run.stages.map((stage) => stage.summary).join('');
  const annotations = run.stages.flatMap((stage) => stage.annotations);
  const jobOutputs = evaluateJobOutputs(run);
  return {
    conclusion: run.status,
    main,
    post: post ?? notRun('post'),
    stages: run.stages,
    outputs: main.outputs,
    state: main.state,
    stateFile: run.stateFile,
    log,
    rawStdout: run.stages
      .filter(isOwn)
      .map(({ stdout }) => stdout)
      .join(''),
    rawStderr: run.stages
      .filter(isOwn)
      .map(({ stderr }) => stderr)
      .join(''),
    summary,
    masks: run.masks.values,
    annotations,
    jobOutputs,
    unexpectedCommands: run.unexpectedCommands,
    gitHubRequests: run.services.requests,
    env: Object.fromEntries(run.writtenEnv),
    leftovers: await findLeftovers(run.folders),
    workspace: run.folders.workspace,
    findSecrets: (secrets) =>
      findSecretsIn(
        {
          log,
          summary,
          annotations: annotations.map(({ title, message }) => `${title ?? ''} ${message}`).join('\n'),
          outputs: linesOf(main.outputs),
          'job outputs': linesOf(jobOutputs),
        },
        secrets,
      ),
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
    milliseconds: 0,
  };
}
