import { evaluateInputs, inputVariables, unexpectedInputs } from './action-metadata.ts';
import { startClock } from './clock.ts';
import { contextsOf } from './job-state.ts';
import type { JobRun } from './job-state.ts';
import type { RunningStage, StageEnd, StagePlan } from './stage.ts';
import type { ActionStep } from './workflow.ts';

/** The action's main, as the job's steps list it. */
export function planMain(run: JobRun, step: ActionStep, stepId: string): StagePlan {
  return {
    step,
    name: step.name ?? 'Run ./',
    kind: 'main',
    stepId,
    work: async (running) => {
      const { log, env } = running;
      const inputs = evaluateInputs(run.action, step.with ?? {}, contextsOf(run, env));
      warnOfUnexpectedInputs(run, step, running);
      log.group('Run ./');
      log.pairs(
        'with:',
        Object.entries(inputs).filter(([, value]) => value !== ''),
      );
      log.pairs('env:', env);
      log.endGroup();
      return runScript(run, run.action.main, running, inputVariables(inputs));
    },
  };
}

/** The action's post, with what main saved. It runs under action.yml's `post-if`, not the step's `if`. */
export function planPost(
  run: JobRun,
  step: ActionStep,
  stepId: string,
  script: string,
  state: Readonly<Record<string, string>>,
): StagePlan {
  return {
    step,
    name: `Post ${step.name ?? 'Run ./'}`,
    kind: 'post',
    stepId,
    work: async (running) => {
      const inputs = evaluateInputs(run.action, step.with ?? {}, contextsOf(run, running.env));
      running.log.output('Post job cleanup.');
      const stateVariables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      return runScript(run, script, running, {
        ...inputVariables(replaceInputs(inputs, run.options.postInputs)),
        ...(Object.fromEntries(stateVariables) as Record<string, string>),
      });
    },
  };
}

function replaceInputs(
  inputs: Readonly<Record<string, string>>,
  replacement: JobRun['options']['postInputs'],
): Readonly<Record<string, string>> {
  if (replacement === 'blank') return Object.fromEntries(Object.keys(inputs).map((name) => [name, '']));
  return { ...inputs, ...replacement };
}

function warnOfUnexpectedInputs(run: JobRun, step: ActionStep, { log }: RunningStage): void {
  const unexpected = unexpectedInputs(run.action, step.with ?? {});
  if (unexpected.length === 0) return;
  const valid = run.action.inputs.map(({ name }) => name).join("', '");
  log.issue('warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
}

async function runScript(
  run: JobRun,
  script: string,
  running: RunningStage,
  own: Readonly<Record<string, string>>,
): Promise<StageEnd> {
  const clock = await startClock(run.clockSpeed);
  const env = { ...running.variables, ...own, ...clock.variables };
  const result = await running.run({
    command: process.execPath,
    args: [script],
    cwd: run.folders.workspace,
    env,
    clock,
  });
  running.log.debug(`Node Action run completed with exit code ${result.exitCode ?? String(result.signal)}`);
  return { ...result, env };
}
