/** Everything about a run that a test may ask. */
export interface WorkflowRun {
  /** As the run's page says. */
  readonly conclusion: Conclusion;
  /** The first `uses: ./` step's two stages. */
  readonly main: Stage;
  readonly post: Stage;
  /** Every stage in the order that they ran in, posts included. */
  readonly stages: readonly Stage[];
  /** Of the first `uses: ./` step. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What main saved. */
  readonly state: Readonly<Record<string, string>>;
  /** As the run's page would show it: masked, with groups and annotations. */
  readonly log: string;
  /** What the action's processes printed, before any masking. */
  readonly rawStdout: string;
  readonly rawStderr: string;
  /** The step summaries that the page shows, in order, masked. */
  readonly summary: string;
  /** Registered values in their order. */
  readonly masks: readonly string[];
  /** Those that the page shows: at most 10 of each kind and step, cut to 4096 characters, masked. */
  readonly annotations: readonly Annotation[];
  /** `outputs` of the job, without those that contain a mask. */
  readonly jobOutputs: Readonly<Record<string, string>>;
  /** Workflow commands that no action should print any more (set-output, save-state, set-env, add-path), with their line. */
  readonly unexpectedCommands: readonly string[];
  /** What was asked of GitHub's services. */
  readonly gitHubRequests: readonly GitHubRequest[];
  /** The environment that later jobs' steps would have got: what was written to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** Files and folders left in RUNNER_TEMP, relative to it; those left in TMPDIR start with `(TMPDIR)`. */
  readonly leftovers: readonly string[];
  /** Absolute path. */
  readonly workspace: string;
  /** Where any of these strings can be seen by people who must not: log, annotations, summary, outputs. */
  readonly findSecrets: (secrets: readonly string[]) => readonly Leak[];
  /** Removes the run's folders. */
  readonly cleanup: () => Promise<void>;
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface Stage {
  /** As the log heads it: `Run ./`, `Post Run ./`, or the step's name. */
  readonly name: string;
  readonly kind: 'main' | 'post' | 'run' | 'call';
  readonly stepId: string;
  /** False where it was skipped, or its environment could not be evaluated: then an action's post does not run either. */
  readonly hasBegun: boolean;
  /** Null where the process was killed, or none ran. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion;
  /** After it. */
  readonly conclusion: Conclusion;
  /** Masked, this stage's part of the log. */
  readonly log: string;
  /** As printed, unmasked. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** The environment that the process got. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Annotation {
  readonly kind: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title: string | undefined;
}

export interface GitHubRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly status: number;
}

export interface Leak {
  readonly secret: string;
  readonly place: 'log' | 'annotations' | 'summary' | 'outputs' | 'job outputs';
  /** The line that holds it. */
  readonly line: string;
}
