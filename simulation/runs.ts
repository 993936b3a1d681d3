import type { SimulatedCodePipeline, SimulatedJob } from './code-pipeline.ts';
import type { SimulatedGitHub, SimulatedRun } from './git-hub.ts';
import type { Random } from '../fuzz/random.ts';
import type { SimulatedTime } from './time.ts';

/** How a run behaves, by its workflow's file name; more often well than in each of the other ways. */
export const workflows = [
  'good.yml', 'good.yml', 'good.yml', 'good.yml', 'good.yml', 'failing.yml', 'slow-start.yml', 'unnamed.yml',
  'never-starts.yml', 'stuck.yml', 'dies.yml', 'no-action.yml', 'deleted.yml', 'disabled.yml', 'missing.yml',
] as const; // prettier-ignore

const minute = 60_000;

/** What a run does for its job from the moment on that there is one. */
export function simulateRun(
  run: SimulatedRun,
  job: SimulatedJob,
  {
    time,
    random,
    codePipeline,
    gitHub,
  }: {
    readonly time: SimulatedTime;
    readonly random: Random;
    readonly codePipeline: SimulatedCodePipeline;
    readonly gitHub: SimulatedGitHub;
  },
): void {
  const starts = (): boolean => {
    if (run.status === 'completed') return false;
    run.status = 'in_progress';
    run.updatedAt = time.now;
    // The action fetches the job; a third-party job it acknowledges.
    if (job.kind === 'third-party') {
      if (job.status !== 'queued') return true;
      codePipeline.acknowledge(job, job.nonce);
    }
    return true;
  };
  const reports = (status: 'succeeded' | 'failed') => {
    if (run.status === 'completed') return;
    try {
      codePipeline.answer(job, status, 'run', 'by the action');
    } catch {
      // CodePipeline has closed it.
    }
    time.after(random.between(1000, 20_000), () => {
      if (run.status !== 'completed') gitHub.end(run, status === 'succeeded' ? 'success' : 'failure');
    });
  };
  const begins = random.between(1000, 60_000);
  const works = random.between(1000, random.pick([minute, 40 * minute]));
  const deletedAt = random.between(12 * minute, 25 * minute);
  switch (run.workflow) {
    case 'slow-start.yml':
      time.after(random.between(5 * minute, 25 * minute), () => {
        if (starts())
          time.after(job.kind === 'lambda' ? 1000 : works, () => {
            reports('succeeded');
          });
      });
      return;
    case 'never-starts.yml':
      run.status = random.pick(['queued', 'waiting']);
      return;
    case 'stuck.yml':
      run.isStuck = true;
      return;
    case 'deleted.yml':
      // Somebody cancels it, and deletes it: GitHub deletes only what has ended ("Deleting a workflow run").
      time.after(deletedAt, () => {
        run.isDeleted = true;
      });
      time.after(random.pick([begins, deletedAt]), () => {
        if (run.status !== 'completed') gitHub.end(run, 'cancelled');
      });
      return;
    case 'dies.yml':
    case 'no-action.yml':
      time.after(begins, () => {
        if (!starts()) return;
        time.after(works, () => {
          if (run.status !== 'completed')
            gitHub.end(run, run.workflow === 'dies.yml' ? 'failure' : 'success');
        });
      });
      return;
    default:
      time.after(begins, () => {
        if (starts())
          time.after(works, () => {
            reports(run.workflow === 'failing.yml' ? 'failed' : 'succeeded');
          });
      });
  }
}
