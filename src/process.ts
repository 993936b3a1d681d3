import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import { systemClock } from './clock.ts';
import { Failure } from './failure.ts';
import { thisRunner } from './github/commands.ts';
import { debugStack } from './github/log.ts';
import { createStep, type Step } from './github/step.ts';
import { toFailure } from './outcome.ts';

/**
 * Milliseconds for a connection to one of a host's addresses before the next is tried. Node gives 250, less than a far
 * region takes where a packet is lost: then all addresses fail, one after the other. A first packet is sent again
 * after a second (RFC 6298).
 */
const connectionAttemptTimeout = 2_500;

/** Applies to every connection of this process, also to proxies. */
export function allowSlowConnections(): void {
  setDefaultAutoSelectFamilyAttemptTimeout(connectionAttemptTimeout);
}

/**
 * Runs one of the action's two use cases as this process: handles signals and errors, and sets the exit code.
 *
 * The exit code means failure until the use case has finished: an event loop that becomes empty early, an uncaught error
 * or a crash never looks like success.
 */
export async function runAsProcess(useCase: (step: Step) => Promise<void>): Promise<void> {
  const cancelled = new AbortController();
  const step = createStep(thisRunner(), systemClock, cancelled.signal);
  process.exitCode = 1;
  allowSlowConnections();

  // The runner sends SIGINT, after 7.5 s SIGTERM, and kills 2.5 s later. On Windows it sends Ctrl+C and Ctrl+Break
  // (ProcessInvoker.cs), which Node calls SIGINT and SIGBREAK; elsewhere nothing is ever called SIGBREAK.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    process.on(name, () => {
      cancelled.abort(new Failure('JobFailed', `The workflow run was cancelled (${name}).`));
    });
  }
  process.on('uncaughtException', (error) => {
    end(1, error, step);
  });
  process.on('beforeExit', () => {
    end(1, new Error('The step came to an end before it was done: please report this as a bug.'), step);
  });

  try {
    await useCase(step);
    end(0, undefined, step);
  } catch (error) {
    end(1, error, step);
  }
}

/** Ends the process once all output is flushed, whatever connections are still open. */
function end(exitCode: 0 | 1, error: unknown, { log }: Step): void {
  if (error !== undefined) {
    log.error(toFailure(error).message);
    debugStack(log, error);
  }
  process.exitCode = exitCode;
  process.stdout.write('', () => {
    process.exit();
  });
}
