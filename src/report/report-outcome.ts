import { Failure } from '../failure.ts';
import { readPostInputs } from '../github/inputs.ts';
import { readState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import { decideReport } from '../outcome.ts';
import type { Post } from './post-job.ts';
import { lenient } from './post-job.ts';
import { reportFailure, reportJobFailure } from './report-failure.ts';
import { reportSuccess } from './report-success.ts';
import { jobApiOfPost, maskCredentials, type Surroundings } from '../worker.ts';

/**
 * Post: tells CodePipeline how the job ended, once and with the truth, after every output artifact that a success
 * claims is stored.
 *
 * @throws Failure where the step has to fail: an upload failed, an input is bad, or the result is not known to have
 * arrived
 */
export async function reportOutcome(step: Step, surroundings: Surroundings): Promise<void> {
  const found = readState(step.env);
  if (found.state === undefined) {
    if (found.isLost) throw outcomeLost(found.reason);
    step.log.info(`Nothing to report to CodePipeline: ${found.reason}.`);
    return;
  }
  const { state } = found;
  maskAgain(state, step);
  const inputs = readPostInputs(step.env);
  const problems: unknown[] = [];
  const jobOutcome = lenient(inputs.jobStatus, problems);
  const post: Post = {
    state,
    inputs,
    jobOutcome,
    api: jobApiOfPost(state, step, surroundings),
    step,
    surroundings,
    problems,
  };
  const report = decideReport(state, jobOutcome);
  switch (report.kind) {
    case 'nothing':
      step.log.info(`Nothing to report to CodePipeline: ${report.why}.`);
      break;
    case 'success':
      await reportSuccess(post);
      break;
    case 'main-failure':
      await reportFailure(post, { type: report.type, message: `${report.message} (${step.run.url})` });
      break;
    case 'unknown-outcome': {
      // Nothing else in the run would show that CodePipeline was told of a failure.
      const failure = new Failure('ConfigurationError', report.message);
      await reportFailure(post, { type: failure.type, message: `${failure.message} (${step.run.url})` });
      problems.push(failure);
      break;
    }
    case 'job-failure':
      await reportJobFailure(post, report.outcome);
      break;
  }
  if (problems.length > 0) throw problems[0];
}

function outcomeLost(reason: string): Failure {
  return new Failure(
    'JobFailed',
    `The outcome cannot be reported to CodePipeline: ${reason}. If main acknowledged the job, the pipeline waits for a result until the action times out: stop the execution, or retry the stage, in CodePipeline.`,
  );
}

/** The runner keeps masks for the whole job; post's own messages are redacted by what is masked here. */
function maskAgain(state: State, step: Step): void {
  step.secrets.keep([state.jobId, state.region, ...state.names]);
  if (state.clientToken !== undefined) step.secrets.add(state.clientToken);
  if (state.credentials !== undefined) maskCredentials(state.credentials, step);
  for (const secret of state.secrets) step.secrets.add(secret);
}
