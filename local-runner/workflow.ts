/**
 * One job of a workflow, in the words of workflow syntax: what a YAML file says can be written as an object
 * and the other way round. Beside `uses: ./` and `run:` there is `call`, a function of the test itself.
 */
export interface Job {
  /** GITHUB_JOB; absent: `build`. */
  readonly id?: string;
  /** As the run's page and the jobs API name it; absent: the id. */
  readonly name?: string;
  readonly env?: Values;
  readonly permissions?: { readonly 'id-token'?: 'write' | 'none'; readonly actions?: 'read' | 'none' };
  /** Job outputs; the runner drops those that contain a mask. */
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export type Step = ActionStep | RunStep | CallStep;

/** Values as YAML gives them. Strings may hold `${{ }}`. */
export type Values = Readonly<Record<string, string | number | boolean>>;

interface CommonStep {
  readonly id?: string;
  readonly name?: string;
  /** An expression, with or without `${{ }}`; absent: `success()`. */
  readonly if?: string | boolean;
  readonly 'continue-on-error'?: boolean | string;
  readonly env?: Values;
}

/** The action under test; `./` is its folder, whatever folder the job works in. */
export interface ActionStep extends CommonStep {
  readonly uses: './';
  readonly with?: Values;
}

export interface RunStep extends CommonStep {
  readonly run: string;
  /** `bash`, `sh`, or a command with `{0}` in place of the script's file; absent: `bash -e {0}`. */
  readonly shell?: string;
  readonly 'working-directory'?: string;
}

/** A step that the test plays itself: it fails when `call` rejects. */
export interface CallStep extends CommonStep {
  readonly call: (step: StepContext) => void | Promise<void>;
}

/** What a `call` step can see and do. */
export interface StepContext {
  /** Absolute path. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Prints a line, as a process would: it may be a workflow command. */
  readonly print: (line: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** As through GITHUB_ENV: for later steps and for post. */
  readonly setEnv: (name: string, value: string) => void;
}
