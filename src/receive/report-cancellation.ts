import type { Claim } from './claim.ts';
import { deliverFailure } from '../codepipeline/deliver-result.ts';
import type { JobApi } from '../codepipeline/job-api.ts';
import { readPostInputs } from '../github/inputs.ts';
import type { Step } from '../github/step.ts';
import { describeJobFailure } from '../outcome.ts';
import type { Surroundings } from '../worker.ts';

/** Milliseconds: three seconds for all of it, since the runner sends SIGTERM after 7.5 s, less what it takes to get here. */
const budget = 2_500;

/**
 * Main was told to end by a signal: reports the job as failed at once, since post may have little time left, or
 * none. Where that does not arrive in time, post goes on trying.
 */
export async function reportCancellation(
  claim: Claim,
  api: JobApi | undefined,
  { env, log, run }: Step,
  { clock }: Surroundings,
): Promise<void> {
  const message = describeJobFailure('cancelled', {
    written: undefined,
    failedSteps: undefined,
    runUrl: run.url,
  });
  const failure = { type: 'JobFailed', message } as const;
  claim.fail(failure);
  if (api === undefined) return;

  const end = new AbortController();
  const done = new AbortController();
  const timer = clock.sleep(budget, done.signal).then(
    () => {
      end.abort(new Error(`no answer within ${budget / 1000} s`));
    },
    () => undefined,
  );
  claim.enter('reporting');
  try {
    await deliverFailure(
      api,
      { ...failure, externalExecutionId: readPostInputs(env).externalExecutionId() ?? run.id },
      claim.run,
      { clock, budget, signal: end.signal, onRetry: () => undefined },
    );
    claim.enter('reported');
    log.info('CodePipeline knows of the cancellation.');
  } catch (error) {
    log.warning(`CodePipeline may not know of the cancellation yet; post goes on trying: ${String(error)}`);
  } finally {
    done.abort();
    await timer;
  }
}
