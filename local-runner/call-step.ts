import { appendFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { JobRun } from './job-state.ts';
import type { StagePlan } from './stage.ts';
import type { CallStep } from './workflow.ts';

/** A step that is a function of the test, with the same powers as a process: lines, outputs, environment. */
export function planCall(run: JobRun, step: CallStep, stepId: string): StagePlan {
  return {
    step,
    name: step.name ?? 'Run a function',
    kind: 'call',
    stepId,
    work: async ({ files, env, variables, cancelled, started, printed }) => {
      const written: { readonly file: string; readonly text: string }[] = [];
      const lines: string[] = [];
      started();
      const call = Promise.resolve(
        step.call({
          workspace: run.folders.workspace,
          env: Object.fromEntries(env),
          signal: cancelled,
          print: (line) => {
            lines.push(line);
            printed(line);
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
      return { exitCode: 0, signal: null, stdout: lines.join('\n'), stderr: '', env: variables };
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
