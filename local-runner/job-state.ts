import type { ActionMetadata } from './action-metadata.ts';
import { githubContext, runnerContext } from './environment.ts';
import type { RunIdentity } from './environment.ts';
import type { Contexts, JobStatus } from './expressions.ts';
import type { RunFolders } from './folders.ts';
import type { GitHubServices } from './github-services.ts';
import type { LogLine } from './job-log.ts';
import type { Masks } from './masks.ts';
import type { Moments } from './moments.ts';
import type { RunOptions } from './options.ts';
import type { Conclusion, Stage } from './result.ts';
import type { Job } from './workflow.ts';

/** A job while it runs: what is fixed from its start, and what its steps change. */
export interface JobRun {
  readonly options: RunOptions;
  readonly job: Job;
  readonly action: ActionMetadata;
  readonly identity: RunIdentity;
  readonly folders: RunFolders;
  readonly services: GitHubServices;
  readonly masks: Masks;
  readonly moments: Moments;
  readonly clockSpeed: number;

  status: JobStatus;
  /** Environment of the job, with what steps wrote to GITHUB_ENV. */
  readonly env: Map<string, string>;
  /** What steps wrote to GITHUB_ENV. */
  readonly writtenEnv: Map<string, string>;
  /** From GITHUB_PATH, the last one first. */
  readonly path: string[];
  /** The `steps` context. */
  readonly steps: Map<string, StepResult>;
  /** In the order that they ran in. */
  readonly stages: Stage[];
  readonly lines: LogLine[];
  readonly unexpectedCommands: string[];
  /** End the processes that steps have left running; called when the job ends. */
  readonly orphans: (() => void)[];
  /** Name of the stage that runs now, for the jobs API. */
  current: string | undefined;
}

interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** The contexts of a step's expressions, with their current values. */
export function contextsOf(run: JobRun, env: ReadonlyMap<string, string> = run.env): Contexts {
  const { options, identity } = run;
  return {
    github: githubContext(identity, run.job, run.folders, run.services),
    runner: runnerContext(identity, run.folders),
    job: {
      status: run.status,
      ...(options.tellsCheckRunId === false ? {} : { check_run_id: jobId(identity) }),
    },
    steps: Object.fromEntries(run.steps),
    env: Object.fromEntries(env),
    secrets: { ...options.secrets, GITHUB_TOKEN: identity.token },
    vars: options.vars ?? {},
    needs: Object.fromEntries(
      Object.entries(options.needs ?? {}).map(([name, { result, outputs }]) => [
        name,
        { result, outputs: outputs ?? {} },
      ]),
    ),
    inputs: inputsOf(identity.event),
    strategy: {},
    matrix: null,
  };
}

/** The `inputs` context: those of a workflow_dispatch event, else none. */
function inputsOf({ name, payload }: RunIdentity['event']): unknown {
  const isDispatch = name === 'workflow_dispatch' && typeof payload === 'object' && payload !== null;
  return isDispatch && 'inputs' in payload ? payload.inputs : {};
}

/** The job's ID in the API, which is that of its check run too. */
function jobId({ runId }: RunIdentity): number {
  return 90_000_000 + runId;
}

/** The job as the jobs API shows it while it runs. */
export function describeJob(run: JobRun): unknown {
  const { identity, job } = run;
  const now = new Date().toISOString();
  const done = run.stages.map(({ name, conclusion }) => ({ name, status: 'completed', conclusion }));
  const current =
    run.current === undefined ? [] : [{ name: run.current, status: 'in_progress', conclusion: null }];
  const setUp = { name: 'Set up job', status: 'completed', conclusion: 'success' };
  return {
    id: jobId(identity),
    run_id: identity.runId,
    run_attempt: identity.runAttempt,
    name: job.name ?? job.id ?? 'build',
    workflow_name: 'CodePipeline',
    status: 'in_progress',
    conclusion: null,
    started_at: now,
    completed_at: null,
    html_url: `https://github.com/${identity.repository}/actions/runs/${identity.runId}/job/${jobId(identity)}`,
    runner_id: 1,
    runner_name: identity.runnerName,
    labels: ['ubuntu-latest'],
    steps: [setUp, ...done, ...current].map((step, index) => ({
      ...step,
      number: index + 1,
      started_at: now,
      completed_at: step.conclusion === null ? null : now,
    })),
  };
}
