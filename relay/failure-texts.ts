import { oneLine } from '../src/text.ts';
import type { Answer, FailureCause, JobRecord, Run } from './job-record.ts';
import { describeRoute } from './route.ts';

/*
 * What people read in CodePipeline's console when the relay fails a job: what happened, on what, and what to do.
 */

function answer(type: Answer['type'], cause: FailureCause, message: string): Answer {
  return { type, cause, message };
}

function where({ route }: JobRecord): string {
  return route === undefined ? 'the workflow' : describeRoute(route);
}

/** `30 minutes`, `1 minute`, `3 seconds` */
function duration(milliseconds: number): string {
  const [count, unit] =
    milliseconds >= 60_000 ? [milliseconds / 60_000, 'minute'] : [milliseconds / 1000, 'second'];
  const rounded = Math.round(count * 10) / 10;
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}

export function notAcknowledged(waited: number): Answer {
  return answer(
    'SystemUnavailable',
    'not-dispatched',
    `The relay could not acknowledge the job within ${duration(waited)}: see its log, then retry the stage.`,
  );
}

export function notDispatched(record: JobRecord, waited: number, heard: string | undefined): Answer {
  return answer(
    'SystemUnavailable',
    'not-dispatched',
    `GitHub could not be got to start ${where(record)} within ${duration(waited)}${limitOf(record)}${
      heard === undefined ? '' : ` (last: ${oneLine(heard)})`
    }. See githubstatus.com and the rate limit of the relay's token or App, then retry the stage.`,
  );
}

export function cannotTell(record: JobRecord, heard: string, why: string): Answer {
  return answer(
    'SystemUnavailable',
    'unknown',
    `It is not known whether GitHub has started ${where(record)}: the answer to the dispatch was lost (${oneLine(heard)}), and ${why}. The relay does not start it again, since the work could be done twice: look at the workflow's runs first, then retry the stage.`,
  );
}

export function noRunAppeared(record: JobRecord, waited: number, heard: string | undefined): Answer {
  return answer(
    'ConfigurationError',
    'not-started',
    `GitHub accepted the dispatch of ${where(record)}, but no run with the job's ID in its name appeared within ${duration(waited)}${limitOf(record)}${
      heard === undefined
        ? ''
        : ` (listing its runs: ${oneLine(heard)}; this needs the permission actions: read)`
    }. Check that the workflow is enabled, is on the default branch, listens to this event, and has the job's ID in its run-name; then retry the stage.`,
  );
}

export function notStarted(record: JobRecord, run: Run, status: string, waited: number): Answer {
  const reasons: Readonly<Record<string, string>> = {
    waiting: 'it waits for an approval (a protection rule of an environment)',
    pending: "it waits for another run of its concurrency group, or for one of the account's concurrent jobs",
    queued: 'no runner took its job: check the label in runs-on, and whether runners of that kind are online',
  };
  return answer(
    'JobFailed',
    'not-started',
    `The run of ${where(record)} had not begun ${duration(waited)} after it was dispatched${limitOf(record)}; its status is "${oneLine(status)}": ${
      reasons[status] ?? 'GitHub does not say why'
    }. The relay has asked GitHub to cancel it. Run: ${run.url}`,
  );
}

export function notAnswered(record: JobRecord, run: Run, conclusion: string, grace: number): Answer {
  const reasons: Readonly<Record<string, string>> = {
    success:
      'no job of the workflow has reported: check that a job with this action ran, and that nothing skipped it',
    skipped: 'its jobs were skipped: check their conditions (if)',
    cancelled: 'it was cancelled before the action could report',
    startup_failure: 'the workflow is not valid, or calls what it may not use: the run says why',
    action_required: 'it needs an approval',
    stale: 'GitHub gave it up',
    timed_out: 'it ran into a time limit of GitHub',
    failure: 'the runner was lost, the step of the action never ran, or its report did not get through',
  };
  return answer(
    conclusion === 'startup_failure' ? 'ConfigurationError' : 'JobFailed',
    'no-answer',
    `The run of ${where(record)} ended (${oneLine(conclusion)}), and ${duration(grace)} later the job still had no result: ${
      reasons[conclusion] ?? 'see the run'
    }. Run: ${run.url}`,
  );
}

export function runGone(record: JobRecord, run: Run): Answer {
  return answer(
    'JobFailed',
    'gone',
    `GitHub no longer knows the run of ${where(record)}: it was deleted, or the relay's token may no longer see the repository. Run: ${run.url}`,
  );
}

export function outOfTime(record: JobRecord, run: Run): Answer {
  return answer(
    'JobFailed',
    'no-answer',
    `The run of ${where(record)} has given no result within a day, after which CodePipeline ends every action. Run: ${run.url}`,
  );
}

export function offeredAgain(record: JobRecord, run: Run | undefined): Answer {
  return answer(
    'JobFailed',
    'offered-again',
    `CodePipeline offered the job again after ${where(record)} had been started for it: the relay does not start it twice. Retry the stage.${
      run === undefined ? '' : ` Run: ${run.url}`
    }`,
  );
}

function limitOf({ kind }: JobRecord): string {
  return kind === 'lambda'
    ? " (CodePipeline ends a job of the Lambda action after 20 minutes, so the relay gives it up after at most 10; a custom action's job may take 24 hours)"
    : '';
}
