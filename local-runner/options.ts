import type { LogLine } from './job-log.ts';
import type { Job, Step, Values } from './workflow.ts';

export interface RunOptions {
  /** Absolute path of the folder with action.yml: the action that `uses: ./` runs. */
  readonly actionDirectory: string;
  /** The whole job. */
  readonly job?: Job;
  /** In place of `job`: `with` of a first step `{ id: 'bridge', uses: './', with }`. */
  readonly with?: Values;
  /** In place of `job`: what follows that step; or, where one of them has `uses: './'`, all steps of the job. */
  readonly steps?: readonly Step[];
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Environment of the job: the AWS endpoint, region and credentials, mostly. Printed in step headers. */
  readonly env?: Readonly<Record<string, string>>;
  /** Environment of the runner's machine: reaches the processes, but is printed nowhere. */
  readonly machineEnv?: Readonly<Record<string, string>>;
  /** Masked from the start; read as `${{ secrets.NAME }}`. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Results of earlier jobs, as `${{ needs.NAME.result }}`. */
  readonly needs?: Readonly<
    Record<string, { readonly result: string; readonly outputs?: Readonly<Record<string, string>> }>
  >;
  /** GITHUB_TOKEN, masked from the start. */
  readonly token?: string;
  readonly debug?: boolean;
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly repository?: string;
  /**
   * How many times faster timers run in the action's processes, and in the runner's own waits, while nothing is under
   * way; while anything is, their time is real time. Date.now stays real.
   */
  readonly clockSpeed?: number;
  /** A folder to work in that is there already; it outlives `cleanup`. Absent: a fresh, empty one. */
  readonly workspace?: string;
  readonly cancel?: Cancellation;
  /** Kills a stage of the action's step without a warning: the process or the machine under it died. */
  readonly kill?: Moment;
  readonly gitHub?: GitHubBehaviour;
  /** False: a runner whose `job` context has no `check_run_id`. */
  readonly tellsCheckRunId?: boolean;
  /**
   * What post gets as INPUT_*: nested composite actions hand over blank or foreign values (runner#2030).
   * Values given here replace the evaluated ones; `blank` makes all of them empty.
   */
  readonly postInputs?: 'blank' | Readonly<Record<string, string>>;
  /** Called with each line of the log, masked, as soon as it is known. */
  readonly onLine?: (line: LogLine) => void;
}

/** A moment in the run: a stage, from its start on or from the first line that it prints and `line` matches. */
export interface Moment {
  /** `main` or `post` of the action's step; of other steps the id, or the name where there is none. */
  readonly during: string;
  readonly line?: RegExp;
}

/** Someone presses “Cancel workflow”: at a moment of the run, or when the test says so. */
export type Cancellation = Moment | AbortSignal;

export interface GitHubBehaviour {
  /** `GET …/actions/runs/{id}/attempts/{n}/jobs`. */
  readonly jobs?: Answer;
  /** The OIDC token endpoint; there at all only where the job's permissions grant `id-token: write`. */
  readonly idToken?: Answer;
  /** How many requests for an OIDC token meet with that; all where not given. */
  readonly idTokenTimes?: number;
  /** Jobs of the same run that the jobs API lists before this one. */
  readonly otherJobs?: readonly unknown[];
}

/** How a service misbehaves: with another status, late, or never. */
export type Answer = { readonly status: number } | { readonly delayMilliseconds: number } | 'hang' | 'reset';
