import type { components } from '@octokit/openapi-types';
import { unlessAborted } from '../clock.ts';
import type { FailedSteps } from '../outcome.ts';
import { oneLine } from '../text.ts';
import type { Run } from './run.ts';
import type { Step } from './step.ts';

/** Milliseconds until the second request, where GitHub has no failed step yet: the runner reports it late. */
const lookAgainAfter = 1000;

/**
 * The failed steps of this workflow job, from GitHub's API; the token needs `actions: read`. Undefined, with a debug
 * line, where that fails or the job cannot be identified. Never throws.
 *
 * @param checkRunId `job.check_run_id`; undefined on runners that do not provide it
 * @param timeLimit milliseconds in total: the report must not wait for such a detail
 */
export async function findFailedSteps(
  { run, log, clock }: Pick<Step, 'run' | 'log' | 'clock'>,
  token: string,
  checkRunId: string | undefined,
  timeLimit = 5000,
): Promise<FailedSteps | undefined> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const jobs = await listJobs(run, token, signal);
    let job = findThisJob(jobs, run, checkRunId);
    if (job !== undefined && failedStepsOf(job) === undefined) {
      await clock.sleep(lookAgainAfter, signal);
      job = findThisJob(await listJobs(run, token, signal), run, checkRunId);
    }
    if (job === undefined) log.debug(`None of the ${jobs.length} jobs of the run is certainly this one.`);
    const failed = job && failedStepsOf(job);
    if (job !== undefined && failed === undefined) log.debug('GitHub knows no failed step of this job.');
    return failed;
  } catch (error) {
    log.debug(`Failed steps are not known: ${oneLine(String(signal.aborted ? signal.reason : error))}`);
    return undefined;
  }
}

/** The members that are used of a job in GitHub's API. */
export type WorkflowJob = Pick<
  components['schemas']['job'],
  'id' | 'name' | 'status' | 'runner_name' | 'html_url' | 'steps'
>;

/** The jobs of the run's attempt. The signal aborts the requests too, so that no open connection keeps the process. */
async function listJobs(run: Run, token: string, signal: AbortSignal): Promise<readonly WorkflowJob[]> {
  const [owner = '', repo = ''] = run.repository.split('/');
  // See commands.ts. Its HTTP client honours the proxy variables.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: run.apiUrl, log: silent });
  // paginate() takes no signal of its own.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal };
  });
  const jobs = octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, {
    owner,
    repo,
    run_id: Number(run.id),
    attempt_number: run.attempt,
    per_page: 100,
  });
  return await unlessAborted(jobs, signal);
}

/** Octokit would print warnings to the console, without log.ts. */
const ignore = (): void => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * The job in which this process runs: the one whose ID is the check run's, which older runners do not provide. Then it is
 * the job in progress on a runner of this name and, where runners share a name, the one named after the job's key in the
 * workflow file. Undefined where not exactly one is left.
 */
export function findThisJob(
  jobs: readonly WorkflowJob[],
  run: Run,
  checkRunId?: string,
): WorkflowJob | undefined {
  const own = jobs.find(({ id }) => String(id) === checkRunId);
  if (own !== undefined) return own;
  const candidates = jobs.filter(
    ({ status, runner_name }) => status === 'in_progress' && runner_name === run.runnerName,
  );
  if (candidates.length <= 1) return candidates[0];
  const named = candidates.filter(({ name }) => isNamedAfter(name, run.job));
  return named.length === 1 ? named[0] : undefined;
}

/** `build`, `build (20, linux)` of a matrix, `caller / build` of a reusable workflow. */
function isNamedAfter(name: string, key: string): boolean {
  const last = name.split(' / ').at(-1) ?? name;
  return last === key || last.startsWith(`${key} (`);
}

function failedStepsOf(job: WorkflowJob): FailedSteps | undefined {
  const failed = (job.steps ?? []).filter(({ conclusion }) => conclusion === 'failure');
  const [first] = failed;
  if (first === undefined || job.html_url === null) return undefined;
  return { names: failed.map(({ name }) => name), url: `${job.html_url}#step:${first.number}:1` };
}
