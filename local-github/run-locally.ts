import { parseWorkflow, runWorkflow } from '../local-runner/index.ts';
import type { RunOptions } from '../local-runner/index.ts';
import type { Runner } from './repositories.ts';
import type { Run } from './runs.ts';

interface LocalRunOptions extends Pick<RunOptions, 'actionDirectory' | 'machineEnv' | 'vars'> {
  readonly onLine?: (line: Parameters<NonNullable<RunOptions['onLine']>>[0], run: Run) => void;
}

/** Executes the workflow's only job: local-runner with the action of `actionDirectory`. */
export function runLocally({ onLine, ...options }: LocalRunOptions): Runner {
  return async (run) => {
    const job = parseWorkflow(run.workflow.text, run.workflow.path);
    run.begin();
    const result = await runWorkflow({
      ...options,
      job,
      event: run.event,
      repository: run.repository.fullName,
      runId: run.id,
      cancel: run.cancelled,
      onLine: (line) => onLine?.(line, run),
    });
    run.end(result.conclusion);
    await result.cleanup();
  };
}
