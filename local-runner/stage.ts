import { contextVariables, githubContext, machineVariables, runnerContext } from './environment.ts';
import { evaluateBoolean, evaluateCondition, evaluateText } from './expressions.ts';
import { createCommandFiles, removeCommandFiles } from './file-commands.ts';
import type { CommandFiles } from './file-commands.ts';
import { contextsOf } from './job-run.ts';
import type { JobRun } from './job-run.ts';
import { createStageLog, renderLog } from './job-log.ts';
import type { LogLine, StageLog } from './job-log.ts';
import { readStageFiles } from './stage-files.ts';
import type { Conclusion, Stage } from './result.ts';
import type { Values } from './workflow.ts';

/** One entry of the page's list of steps, about to run. */
export interface StagePlan {
  readonly name: string;
  readonly kind: Stage['kind'];
  /** As a Moment names it. */
  readonly key: string;
  /** GITHUB_ACTION, and where the step has an id its entry in the `steps` context. */
  readonly stepId: string;
  readonly condition: string | boolean | undefined;
  readonly continueOnError: string | boolean | undefined;
  readonly env: Values;
  /** Does the stage's work. What it throws fails the step with that message. */
  readonly work: (running: RunningStage) => Promise<StageEnd>;
}

export interface RunningStage {
  readonly log: StageLog;
  readonly files: CommandFiles;
  /** The job's and the step's environment, as the step header prints it. */
  readonly env: ReadonlyMap<string, string>;
  /** Everything that a process gets beside what its kind of step adds. */
  readonly variables: Readonly<Record<string, string>>;
  /** Aborts when this step is cancelled. */
  readonly cancelled: AbortSignal;
}

export interface StageEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly env: Readonly<Record<string, string>>;
}

const nothingRan: StageEnd = { exitCode: null, signal: null, stdout: '', stderr: '', env: {} };

/** Runs one stage to its end, with all that it changes in the run (runner: StepsRunner). Never rejects for the step's sake. */
export async function runStage(run: JobRun, plan: StagePlan): Promise<Stage> {
  const start = performance.now();
  const commandOutputs = new Map<string, string>();
  const commandState = new Map<string, string>();
  const lines: LogLine[] = [];
  const tell = (line: LogLine) => {
    lines.push(line);
    run.lines.push(line);
    run.options.onLine?.(line);
  };
  const log = createStageLog(
    { debug: run.identity.debug, masks: run.masks, onLine: tell },
    {
      setOutput: (name, value) => commandOutputs.set(name, value),
      saveState: (name, value) => commandState.set(name, value),
    },
  );
  const name = run.masks.apply(displayName(run, plan.name));
  run.current = name;
  tell({ kind: 'stage', text: name, depth: 0 });

  const files = await createCommandFiles(run.folders.fileCommands, run.stages.length);
  let end = nothingRan;
  let outcome: Conclusion;
  try {
    const env = stepEnvironment(run, plan.env);
    outcome = 'skipped';
    if (evaluateCondition(plan.condition, contextsOf(run, env), run.status)) {
      const stop = stopWhenCancelled(run, plan, env);
      try {
        end = await plan.work({
          log,
          files,
          env,
          variables: variablesOf(run, plan, files, env),
          cancelled: stop.signal,
        });
      } finally {
        stop.release();
      }
      outcome = end.exitCode === 0 ? 'success' : 'failure';
      if (stop.signal.aborted) {
        log.issue('error', 'The operation was canceled.');
        outcome = 'cancelled';
      }
    }
  } catch (error) {
    log.issue('error', error instanceof Error ? error.message : String(error));
    outcome = 'failure';
  }
  const written = await readStageFiles(run, log, files);
  await removeCommandFiles(files);
  if ((log.commandFailed() || written.failed) && outcome === 'success') outcome = 'failure';
  const forgiven = outcome === 'failure' && evaluateBoolean(plan.continueOnError, contextsOf(run));
  const conclusion = forgiven ? 'success' : outcome;

  const stage: Stage = {
    name,
    kind: plan.kind,
    stepId: plan.stepId,
    exitCode: end.exitCode,
    signal: end.signal,
    outcome,
    conclusion,
    log: renderLog(lines),
    stdout: end.stdout,
    stderr: end.stderr,
    outputs: { ...Object.fromEntries(commandOutputs), ...written.outputs },
    state: { ...Object.fromEntries(commandState), ...written.state },
    summary: written.summary,
    annotations: log.annotations,
    env: end.env,
    milliseconds: performance.now() - start,
  };
  if (plan.kind === 'main') run.stateFile ||= written.stateFile;
  run.unexpectedCommands.push(...log.unexpectedCommands);
  run.stages.push(stage);
  // Names that the runner makes up are no keys of the steps context.
  if (plan.kind !== 'post' && !plan.stepId.startsWith('__'))
    run.steps.set(plan.stepId, { outputs: stage.outputs, outcome, conclusion });
  if (conclusion === 'failure' && run.status === 'success') run.status = 'failure';
  tell({ kind: 'end', text: conclusion, depth: 0 });
  return stage;
}

/** Expressions in a name are evaluated; one that fails leaves the name as written. */
function displayName(run: JobRun, name: string): string {
  try {
    return evaluateText(name, contextsOf(run));
  } catch {
    return name;
  }
}

/** Expressions in `env` see the job's environment, not each other. */
function stepEnvironment(run: JobRun, own: Values): Map<string, string> {
  const env = new Map(run.env);
  for (const [name, value] of Object.entries(own)) {
    env.set(name, evaluateText(String(value), contextsOf(run)));
  }
  return env;
}

/** Of a cancelled run's step, only one whose condition still holds goes on: `always()`, `cancelled()`. */
function stopWhenCancelled(
  run: JobRun,
  plan: StagePlan,
  env: ReadonlyMap<string, string>,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const stop = new AbortController();
  const onCancel = () => {
    if (!evaluateCondition(plan.condition, contextsOf(run, env), 'cancelled')) stop.abort();
  };
  run.cancelled.addEventListener('abort', onCancel);
  return {
    signal: stop.signal,
    release: () => {
      run.cancelled.removeEventListener('abort', onCancel);
    },
  };
}

function variablesOf(
  run: JobRun,
  plan: StagePlan,
  files: CommandFiles,
  env: ReadonlyMap<string, string>,
): Record<string, string> {
  const github = githubContext(run.identity, run.job, run.folders, run.services);
  const runner = runnerContext(run.identity, run.folders);
  const { PATH: ownPath, ...ownEnv } = Object.fromEntries(env);
  const machine = machineVariables(run.folders, run.path, {
    ...run.options.machineEnv,
    ...(ownPath === undefined ? {} : { PATH: ownPath }),
  });
  return { ...machine, ...ownEnv, ...contextVariables(github, runner, files, plan.stepId) };
}
