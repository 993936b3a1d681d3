import { runProcess } from './child-processes.ts';
import { startClock } from './clock.ts';
import { evaluateInputs, inputVariables, unexpectedInputs } from './inputs.ts';
import { contextsOf } from './job-run.ts';
import type { JobRun } from './job-run.ts';
import type { RunningStage, StageEnd, StagePlan } from './stage.ts';
import type { ActionStep } from './workflow.ts';

/** The action's main, as the job's steps list it. */
export function planMain(run: JobRun, step: ActionStep, stepId: string): StagePlan {
  const name = step.name ?? 'Run ./';
  return {
    name,
    kind: 'main',
    key: 'main',
    stepId,
    condition: step.if,
    continueOnError: step['continue-on-error'],
    env: step.env ?? {},
    work: async (running) => {
      const inputs = evaluateInputs(run.action, step.with ?? {}, contextsOf(run, running.env));
      warnOfUnexpectedInputs(run, step, running);
      running.log.group('Run ./');
      printPairs(
        running,
        'with:',
        Object.entries(inputs).filter(([, value]) => value !== ''),
      );
      printPairs(running, 'env:', [...running.env]);
      running.log.endGroup();
      return runScript(run, 'main', run.action.main, running, inputVariables(inputs));
    },
  };
}

/** The action's post, with what main saved. Its own `if`, not the step's, says whether it runs. */
export function planPost(
  run: JobRun,
  step: ActionStep,
  stepId: string,
  script: string,
  state: Readonly<Record<string, string>>,
): StagePlan {
  return {
    name: `Post ${step.name ?? 'Run ./'}`,
    kind: 'post',
    key: 'post',
    stepId,
    condition: run.action.postIf,
    continueOnError: step['continue-on-error'],
    env: step.env ?? {},
    work: async (running) => {
      const inputs = evaluateInputs(run.action, step.with ?? {}, contextsOf(run, running.env));
      running.log.output('Post job cleanup.');
      const stateVariables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      return runScript(run, 'post', script, running, {
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

function printPairs(
  { log }: RunningStage,
  title: string,
  pairs: readonly (readonly [string, string])[],
): void {
  if (pairs.length === 0) return;
  log.output(title);
  for (const [name, value] of pairs) log.output(`  ${name}: ${value}`);
}

async function runScript(
  run: JobRun,
  stage: 'main' | 'post',
  script: string,
  running: RunningStage,
  own: Readonly<Record<string, string>>,
): Promise<StageEnd> {
  const { idToken } = run.services;
  const clock = await startClock(run.clockSpeed);
  const env = {
    ...running.variables,
    ...own,
    ...(idToken === undefined
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken,
        }),
    ...clock.variables,
  };
  const result = await runProcess({
    command: run.options.node ?? process.execPath,
    args: [script],
    cwd: run.folders.workspace,
    env,
    clock,
    cancelled: running.cancelled,
    killed: run.moments.killed(stage),
    onSpawn: (endTree) => {
      run.orphans.push(endTree);
      run.moments.started(stage);
    },
    onLine: (line) => {
      running.log.printed(line);
      run.moments.printed(stage, line);
    },
  });
  running.log.debug(`Node Action run completed with exit code ${result.exitCode ?? String(result.signal)}`);
  return { ...result, env };
}
