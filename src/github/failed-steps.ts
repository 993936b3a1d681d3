import type { components } from '@octokit/openapi-types';
import { unlessAborted } from '../clock.ts';
import type { FailedSteps } from '../outcome.ts';
import { oneLine } from '../text.ts';
import type { Run } from './run.ts';
import type { Step } from './step.ts';

/** Milliseconds until a second look, where GitHub does not know of a failed step yet: the runner tells it late. */
const lookAgainAfter = 1000;

/**
 * The failed steps of this very job, by GitHub's API; the token needs `actions: read`. Undefined, with a debug
 * line, where that does not work or the job cannot be told from others. Never throws.
 *
 * @param checkRunId `job.check_run_id`; undefined on a runner that does not tell
 * @param timeLimit milliseconds for all of it: a report is not to wait for such a detail
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
    const failed = job === undefined ? undefined : failedStepsOf(job);
    if (job === undefined) log.debug(`None of the ${jobs.length} jobs of the run is surely this one.`);
    else if (failed === undefined) log.debug('GitHub knows of no failed step of this job.');
    return failed;
  } catch (error) {
    log.debug(`Failed steps are not known: ${oneLine(String(signal.aborted ? signal.reason : error))}`);
    return undefined;
  }
}

/** What is used here of a job in GitHub's API. */
export type WorkflowJob = Pick<
  components['schemas']['job'],
  'id' | 'name' | 'status' | 'runner_name' | 'html_url' | 'steps'
>;

/** The jobs of the run's attempt. The signal ends the requests too, so that no open connection keeps the process. */
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

/** Octokit would warn on the console, past our log. */
const ignore = (): void => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * The job in which this process runs: the one with the ID of its check run, which is the job's own in GitHub's API.
 * Nothing in the environment has it, and older runners do not tell it to expressions either: then it is the job
 * that runs now on a runner of this name. Where runners share a name the key in the workflow file has to tell, which
 * is what an unnamed job's name starts with. Undefined where more than one is left, or none.
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
