import type { JobRecord } from '../relay/job-record.ts';
import type { SimulatedJob } from './code-pipeline.ts';
import type { SimulatedGitHub, SimulatedRun } from './git-hub.ts';
import type { SimulatedTable } from './table.ts';

/** The relay's, which must not be logged. */
export const token = 'ghp_secretOfTheRelay';

/** Checks what must hold in the end: adds what does not to `findings`. Counts how jobs ended. */
export function checkJobs(
  jobs: readonly SimulatedJob[],
  runs: readonly SimulatedRun[],
  table: SimulatedTable,
  lines: readonly string[],
  findings: string[],
): Record<string, number> {
  const ends: Record<string, number> = {};
  const runsOf = new Map<string, SimulatedRun[]>();
  for (const run of runs) runsOf.set(run.jobId, [...(runsOf.get(run.jobId) ?? []), run]);
  for (const job of jobs) {
    const { id, status, answer, acknowledgements } = job;
    const ofJob = runsOf.get(id) ?? [];
    const [run] = ofJob;
    const what = nameOf(job);
    const end = status === 'failed' && answer?.by === 'relay' ? 'failed by the relay' : status;
    ends[end] = (ends[end] ?? 0) + 1;
    if (status === 'queued' || status === 'in progress')
      findings.push(`${what} was never answered: ${status}`);
    if (acknowledgements > 1) findings.push(`${what} was acknowledged ${acknowledgements} times`);
    if (ofJob.length > 1) findings.push(`${what} has ${ofJob.length} runs`);
    if (run !== undefined && !job.configuration['Repository']?.startsWith('octo-org/'))
      findings.push(`${what} was started though RELAY_REPOSITORIES does not allow it`);
    const isGood = run !== undefined && ['good.yml', 'failing.yml', 'by-event.yml'].includes(run.workflow);
    const cannotTell = answer?.message.includes('not known whether') === true;
    if (isGood && answer?.by === 'relay' && !cannotTell)
      findings.push(`${what} was failed though its run was going to answer: ${answer.message}`);
    const item = table.items.get(id);
    if (item === undefined && status !== 'abandoned' && status !== 'timed out')
      findings.push(`${what} has no record`);
    else if (item !== undefined && !item.text.includes('"name":"closed"'))
      findings.push(`${what} has an open record: ${item.text}`);
    if (
      status === 'abandoned' &&
      run !== undefined &&
      run.status !== 'completed' &&
      !run.isStuck &&
      !run.isDeleted
    )
      findings.push(`${what} was abandoned, and its run goes on`);
  }
  const secrets = [token, ...jobs.map(({ clientToken }) => clientToken), 'nonce-'];
  const leak = lines.find((line) => secrets.some((secret) => line.includes(secret)));
  if (leak !== undefined) findings.push(`a secret is in the log: ${leak}`);
  return ends;
}

const minute = 60_000;
/** Rounds in which a relay can surely answer a job: in one of them another relay may just have died over it. */
const enoughRounds = 2;

/**
 * Whether a job of the Lambda action, which CodePipeline has just ended, should have been answered by the relay before.
 *
 * @param record of the job, as it stands now
 * @param rounds when those began in which a relay went through all that was due, in milliseconds since 1970
 * @param hasFaults whether all invocations may have crashed, so that the job has no record
 * @returns the finding; undefined where the relay could not have answered in time
 */
export function checkTimeOut(
  job: SimulatedJob,
  record: string | undefined,
  run: SimulatedRun | undefined,
  rounds: readonly number[],
  gitHub: Pick<SimulatedGitHub, 'limitedUntil'>,
  hasFaults: boolean,
): string | undefined {
  const what = `${nameOf(job)} was left to CodePipeline's time-out`;
  if (record === undefined) return hasFaults ? undefined : `${what}: it has no record`;
  // It has begun, and may still answer.
  if (run?.status === 'in_progress') return undefined;
  const { foundAt } = JSON.parse(record) as JobRecord;
  const ended = answerableSince(foundAt, run);
  // Where there is a run, the relay has to ask GitHub for it.
  const since = run === undefined ? ended : gitHub.limitedUntil(ended);
  const able = rounds.filter((begun) => begun >= since).length;
  return able < enoughRounds ? undefined : `${what}: ${able} rounds could have answered it. ${record}`;
}

/** By when it is certain that no run will answer: see runDeadline() and the grace of RELAY_ANSWER_GRACE. */
function answerableSince(foundAt: number, run: SimulatedRun | undefined): number {
  if (run?.status === 'completed') return run.updatedAt + 2 * minute;
  return Math.max(foundAt + 10 * minute, run === undefined ? 0 : run.createdAt + 2 * minute);
}

function nameOf({ id, kind, configuration }: SimulatedJob): string {
  return `job ${id} (${kind}, ${Object.values(configuration).join(' ')})`;
}
