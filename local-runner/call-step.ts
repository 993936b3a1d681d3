import { appendFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { JobRun } from './job-run.ts';
import type { StagePlan } from './stage.ts';
import type { CallStep } from './workflow.ts';

/** A step that the test plays itself, with the same powers as a process: lines, outputs, environment. */
export function planCall(run: JobRun, step: CallStep, stepId: string): StagePlan {
  const key = step.id ?? step.name ?? stepId;
  return {
    name: step.name ?? 'Run a function',
    kind: 'call',
    key,
    stepId,
    condition: step.if,
    continueOnError: step['continue-on-error'],
    env: step.env ?? {},
    work: async ({ log, files, env, variables, cancelled }) => {
      const written: { readonly file: string; readonly text: string }[] = [];
      const printed: string[] = [];
      run.moments.started(key);
      const call = Promise.resolve(
        step.call({
          workspace: run.folders.workspace,
          env: Object.fromEntries(env),
          signal: cancelled,
          print: (line) => {
            printed.push(line);
            log.printed(line);
            run.moments.printed(key, line);
          },
          setOutput: (name, value) => written.push({ file: files.output, text: block(name, value) }),
          setEnv: (name, value) => written.push({ file: files.env, text: block(name, value) }),
        }),
      );
      try {
        await Promise.race([call, untilAborted(cancelled)]);
      } finally {
        for (const { file, text } of written) await appendFile(file, text);
      }
      return { exitCode: 0, signal: null, stdout: printed.join('\n'), stderr: '', env: variables };
    },
  };
}

function block(name: string, value: string): string {
  const delimiter = `end_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}
