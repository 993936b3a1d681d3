import { afterEach } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import {
  type Job,
  type JobKind,
  type JobToQueue,
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '../../local-cloud/index.ts';
import { type RunOptions, runWorkflow, type WorkflowRun } from '../../local-runner/index.ts';

/** The folder with action.yml and the dist that was built. */
export const actionDirectory = fileURLToPath(new URL('../..', import.meta.url));

/** Of every run, unless a test gives it another repository or ID. */
export const runUrl = 'https://github.com/octo-org/shop/actions/runs/10200300400/attempts/1';

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A cloud that is closed after the test. */
export async function startCloud(options?: LocalCloudOptions): Promise<LocalCloud> {
  const cloud = await startLocalCloud(options);
  open.push(() => cloud.close());
  return cloud;
}

/** What a relay sends. */
export function dispatchOf({ payload }: Pick<Job, 'payload'>): RunOptions['event'] {
  return {
    name: 'repository_dispatch',
    payload: { action: 'codepipeline-job', client_payload: payload },
  };
}

/**
 * Runs dist for the job as a workflow would, with the worker's credentials in the environment. Any option can be
 * given in place of what stands here; `env` is added to it. The run's folders are removed after the test.
 */
export async function runFor(
  job: Job,
  cloud: LocalCloud,
  options: Partial<RunOptions> = {},
): Promise<WorkflowRun> {
  const run = await runWorkflow({
    actionDirectory,
    event: dispatchOf(job),
    ...options,
    env: { ...cloud.environment, ...options.env },
    machineEnv: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...options.machineEnv },
  });
  open.push(() => run.cleanup());
  return run;
}

/** What a process has printed, but for the masks themselves, which the runner does not show. */
export function withoutMasks(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

/** What the job API calls its operations for jobs of that kind. */
export function operationsOf(kind: JobKind) {
  const job = kind === 'third-party' ? 'ThirdPartyJob' : 'Job';
  return {
    details: `Get${job}Details`,
    acknowledgement: `Acknowledge${job}`,
    success: `Put${job}SuccessResult`,
    failure: `Put${job}FailureResult`,
  } as const;
}

export interface Scenario {
  readonly cloud: LocalCloud;
  readonly job: Job;
  readonly run: WorkflowRun;
}

/** One job through one run; `prepare` sets the cloud up before the run, with its faults. */
export async function runScenario(
  options: Partial<RunOptions> & {
    readonly queued?: JobToQueue;
    readonly cloudOptions?: LocalCloudOptions;
    readonly prepare?: (cloud: LocalCloud, job: Job) => void | Promise<void>;
  } = {},
): Promise<Scenario> {
  const { queued, cloudOptions, prepare, ...runOptions } = options;
  const cloud = await startCloud(cloudOptions);
  const job = await cloud.queueJob(queued ?? { inputArtifacts: [], outputArtifacts: [] });
  await prepare?.(cloud, job);
  return { cloud, job, run: await runFor(job, cloud, runOptions) };
}
