import { Failure } from '../failure.ts';
import { readState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import { decideReport } from '../outcome.ts';
import { jobApiOfPost, maskCredentials } from '../worker.ts';
import { lenient, type Post, reportFailure, reportJobFailure, reportSuccess } from './report-result.ts';

/**
 * Post: reports the job's result to CodePipeline once, a success only after every output artifact is uploaded.
 *
 * @throws Failure where an upload failed, an input is bad, or the result is not known to have arrived
 */
export async function reportOutcome(step: Step): Promise<void> {
  const found = readState(step.env);
  if (found.state === undefined) {
    if (found.isLost) throw outcomeLost(found.reason);
    step.log.info(`Nothing to report to CodePipeline: ${found.reason}.`);
    return;
  }
  const { state } = found;
  maskAgain(state, step);
  const problems: unknown[] = [];
  const jobOutcome = lenient({ step, problems }, 'job-status');
  const post: Post = { state, jobOutcome, api: jobApiOfPost(state, step), step, problems };
  const report = decideReport(state, jobOutcome);
  switch (report.kind) {
    case 'nothing':
      step.log.info(`Nothing to report to CodePipeline: ${report.why}.`);
      break;
    case 'success':
      await reportSuccess(post);
      break;
    case 'main-failure': {
      const { type, message } = report;
      const { url } = step.run;
      // That of a cancelled main has the link already.
      await reportFailure(post, { type, message: message.includes(url) ? message : `${message} (${url})` });
      break;
    }
    case 'unknown-outcome': {
      const type = 'ConfigurationError';
      await reportFailure(post, { type, message: `${report.message} (${step.run.url})` });
      // Nothing else in the run would show that a failure was reported.
      problems.push(new Failure(type, report.message));
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

/** The runner keeps masks for the whole job; redaction in this process needs them again. */
function maskAgain(state: State, step: Step): void {
  step.secrets.keep([state.jobId, state.region, ...state.names]);
  if (state.clientToken !== undefined) step.secrets.add(state.clientToken);
  maskCredentials(state.credentials, step);
  for (const secret of state.secrets) step.secrets.add(secret);
}
