import { runProcess } from './child-processes.ts';
import type { ProcessResult, ProcessToRun } from './child-processes.ts';
import { contextVariables, githubContext, machineVariables, runnerContext } from './environment.ts';
import { evaluateBoolean, evaluateCondition, evaluateText } from './expressions.ts';
import { createCommandFiles, readCommandFiles, removeCommandFiles } from './file-commands.ts';
import type { CommandFiles } from './file-commands.ts';
import { contextsOf } from './job-state.ts';
import type { JobRun } from './job-state.ts';
import { createStageLog, renderLog } from './job-log.ts';
import type { LogLine, StageLog } from './job-log.ts';
import type { Conclusion, Stage } from './result.ts';
import type { Step, Values } from './workflow.ts';

/** One entry of the page's list of steps, about to run. */
export interface StagePlan {
  readonly step: Step;
  readonly name: string;
  readonly kind: Stage['kind'];
  /** GITHUB_ACTION, and where the step has an id its entry in the `steps` context. */
  readonly stepId: string;
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
  /** To be called when the work begins, and with each line that it prints. */
  readonly started: () => void;
  readonly printed: (line: string) => void;
  /** Runs a process to its end; what it prints goes into the log. */
  readonly run: (
    process: Pick<ProcessToRun, 'command' | 'args' | 'cwd' | 'env' | 'clock'>,
  ) => Promise<ProcessResult>;
}

/** How a stage ended, and the environment that its process got. */
export interface StageEnd extends Omit<ProcessResult, 'signal'> {
  readonly signal: string | null;
  readonly env: Readonly<Record<string, string>>;
}

const nothingRan: StageEnd = { exitCode: null, signal: null, stdout: '', stderr: '', env: {} };

/** Runs one stage to its end, with all that it changes in the run (runner: StepsRunner). Never rejects for the step's sake. */
export async function runStage(run: JobRun, plan: StagePlan): Promise<Stage> {
  const { step, kind, stepId } = plan;
  const condition = kind === 'post' ? run.action.postIf : step.if;
  const lines: LogLine[] = [];
  const tell = (line: LogLine) => {
    lines.push(line);
    run.lines.push(line);
    run.options.onLine?.(line);
  };
  const log = createStageLog({ debug: run.identity.debug, masks: run.masks, onLine: tell });
  const name = run.masks.apply(displayName(run, plan.name));
  run.current = name;
  tell({ kind: 'stage', text: name, depth: 0 });

  const files = await createCommandFiles(run.folders.fileCommands, run.stages.length);
  let end = nothingRan;
  let hasBegun = false;
  let outcome: Conclusion = 'skipped';
  const done = new AbortController();
  try {
    const env = stepEnvironment(run, step.env ?? {});
    if (evaluateCondition(condition, contextsOf(run, env), run.status)) {
      const cancelled = cancelledUnless(condition, run, env, done.signal);
      const variables = variablesOf(run, stepId, files, env);
      hasBegun = true;
      end = await plan.work({ ...running(run, plan, log, cancelled), log, files, env, variables });
      outcome = end.exitCode === 0 ? 'success' : 'failure';
      if (cancelled.aborted) {
        log.issue('error', 'The operation was canceled.');
        outcome = 'cancelled';
      }
    }
  } catch (error) {
    log.issue('error', error instanceof Error ? error.message : String(error));
    outcome = 'failure';
  } finally {
    done.abort();
  }
  const written = await readCommandFiles(files, log, run.masks);
  await removeCommandFiles(files);
  for (const folder of written.path) {
    if (run.path.includes(folder)) run.path.splice(run.path.indexOf(folder), 1);
    run.path.unshift(folder);
  }
  for (const [variable, value] of written.env) {
    run.env.set(variable, value);
    run.writtenEnv.set(variable, value);
  }
  if ((log.commandFailed() || written.failed) && outcome === 'success') outcome = 'failure';
  const goesOn = outcome === 'failure' && evaluateBoolean(step['continue-on-error'], contextsOf(run));
  const conclusion = goesOn ? 'success' : outcome;

  const stage: Stage = {
    ...end,
    name,
    kind,
    stepId,
    hasBegun,
    outcome,
    conclusion,
    log: renderLog(lines),
    outputs: { ...log.outputs, ...written.outputs },
    state: { ...log.state, ...written.state },
    summary: written.summary,
    annotations: log.annotations,
  };
  run.unexpectedCommands.push(...log.unexpectedCommands);
  run.stages.push(stage);
  // Names that the runner makes up are no keys of the steps context.
  if (kind !== 'post' && !stepId.startsWith('__'))
    run.steps.set(stepId, { outputs: stage.outputs, outcome, conclusion });
  if (conclusion === 'failure' && run.status === 'success') run.status = 'failure';
  tell({ kind: 'end', text: conclusion, depth: 0 });
  return stage;
}

/** What the stage's work reports to, and its process. */
function running(
  run: JobRun,
  { step, kind, stepId }: StagePlan,
  log: StageLog,
  cancelled: AbortSignal,
): Pick<RunningStage, 'started' | 'printed' | 'run' | 'cancelled'> {
  const key = kind === 'main' || kind === 'post' ? kind : (step.id ?? step.name ?? stepId);
  const started = () => {
    run.moments.started(key);
  };
  const printed = (line: string) => {
    log.printed(line);
    run.moments.printed(key, line);
  };
  return {
    started,
    printed,
    cancelled,
    run: (process) =>
      runProcess({
        ...process,
        cancelled,
        killed: run.moments.killed(key),
        onSpawn: (endTree) => {
          run.orphans.push(endTree);
          started();
        },
        onLine: printed,
      }),
  };
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

/** Aborts when the run is cancelled, unless the step's condition holds even then: `always()`, `cancelled()`. */
function cancelledUnless(
  condition: string | boolean | undefined,
  run: JobRun,
  env: ReadonlyMap<string, string>,
  done: AbortSignal,
): AbortSignal {
  const stop = new AbortController();
  const onCancel = () => {
    if (!evaluateCondition(condition, contextsOf(run, env), 'cancelled')) stop.abort();
  };
  run.moments.cancelled.addEventListener('abort', onCancel, { signal: done });
  return stop.signal;
}

function variablesOf(
  run: JobRun,
  stepId: string,
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
  const { idToken } = run.services;
  return {
    ...machine,
    ...ownEnv,
    ...contextVariables(github, runner, files, stepId),
    ...(idToken && {
      ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken,
    }),
  };
}
