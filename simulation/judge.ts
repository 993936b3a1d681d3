import type { SimulatedJob } from './code-pipeline.ts';
import type { SimulatedRun } from './git-hub.ts';
import type { SimulatedTable } from './table.ts';

/** The relay's, which must not be logged. */
export const token = 'ghp_secretOfTheRelay';

/** What must hold in the end. Adds what does not to `findings`, and counts how jobs ended. */
export function judge(
  jobs: readonly SimulatedJob[],
  runs: readonly SimulatedRun[],
  table: SimulatedTable,
  lines: readonly string[],
  isRough: boolean,
  findings: string[],
): Record<string, number> {
  const ends: Record<string, number> = {};
  const runsOf = new Map<string, SimulatedRun[]>();
  for (const run of runs) runsOf.set(run.jobId, [...(runsOf.get(run.jobId) ?? []), run]);
  for (const job of jobs) {
    const { id, kind, status, answer, acknowledgements } = job;
    const ofJob = runsOf.get(id) ?? [];
    const [run] = ofJob;
    const what = `job ${id} (${kind}, ${Object.values(job.configuration).join(' ')})`;
    const end = status === 'failed' && answer?.by === 'relay' ? 'failed by the relay' : status;
    ends[end] = (ends[end] ?? 0) + 1;
    if (status === 'queued' || status === 'in progress')
      findings.push(`${what} was never answered: ${status}`);
    // A relay that crashes every few calls may be too late; of invocations that all died nobody knows but their queue.
    if (status === 'timed out' && run?.status !== 'completed' && !isRough)
      findings.push(`${what} was left to CodePipeline's time-out`);
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
      !run.isZombie &&
      !run.isDeleted
    )
      findings.push(`${what} was abandoned, and its run goes on`);
  }
  const secrets = [token, ...jobs.map(({ clientToken }) => clientToken), 'nonce-'];
  const leak = lines.find((line) => secrets.some((secret) => line.includes(secret)));
  if (leak !== undefined) findings.push(`the log tells a secret: ${leak}`);
  return ends;
}
