import type { ThirdPartyJobIdentity } from '../codepipeline/third-party-jobs.ts';
import { readJobIdentity } from '../github/event.ts';
import { readAcknowledge, readRegion } from '../github/inputs.ts';
import { saveState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import type { MainOutcome, Phase } from '../outcome.ts';
import { version } from '../version.ts';

type SavedFailure = NonNullable<MainOutcome['failure']>;

/**
 * Main's hold on its job, as post will find it. Every step forward is on disk before what it announces happens, so
 * that a job which may be ours is never forgotten, whatever ends this process.
 */
export class Claim {
  readonly identity: ThirdPartyJobIdentity;
  readonly region: string;
  readonly acknowledge: boolean;
  #phase: Phase;
  readonly #step: Step;

  /**
   * Reads which job this is for, and how far it is ours already, before any other input can fail.
   *
   * @throws Failure
   */
  constructor(step: Step) {
    this.identity = readJobIdentity(step.env, step.secrets);
    this.region = readRegion(step.env);
    this.acknowledge = readAcknowledge(step.env);
    this.#step = step;
    // Someone else has acknowledged: from here on it is for this run to say how the job ended.
    this.#phase = this.acknowledge ? 'unclaimed' : 'acknowledged';
    this.save({
      actionVersion: version,
      ...this.identity,
      region: this.region,
      report: true,
      phase: this.#phase,
    });
  }

  /** Whether CodePipeline may be waiting for this run's answer. */
  get isOurs(): boolean {
    return this.#phase !== 'unclaimed';
  }

  save(members: Partial<State>): void {
    saveState(this.#step.commands, members);
  }

  enter(phase: Exclude<Phase, 'failed'>): void {
    this.#phase = phase;
    this.save({ phase });
  }

  /** Leaves the answer to post. */
  fail(failure: SavedFailure): void {
    this.#phase = 'failed';
    this.save({ phase: 'failed', failure });
  }
}
