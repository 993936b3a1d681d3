import { type RunOfJob, runOfJob } from '../codepipeline/failures.ts';
import { comesAcknowledged, refuseRerun } from '../codepipeline/open-job.ts';
import { readJobIdentity } from '../github/event.ts';
import { readInput, readRegion } from '../github/inputs.ts';
import { saveState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import type { JobIdentity } from '../job.ts';

/**
 * How far the job is this run's, as post will find it. Each phase is on disk before what it names begins, so that a
 * job which may be ours is never forgotten, whatever ends this process.
 */
export class Claim {
  readonly identity: JobIdentity;
  readonly region: string;
  #state: Pick<State, 'acknowledges' | 'phase' | 'names'> = {
    acknowledges: true,
    phase: 'unclaimed',
    names: [],
  };
  readonly #step: Step;

  /**
   * Reads which job this is for, and whether it is acknowledged already, before any other input can fail.
   *
   * @throws Failure
   */
  constructor(step: Step) {
    this.#step = step;
    this.identity = readJobIdentity(step.env, step.secrets);
    this.region = readRegion(step.env);
    const acknowledge = readInput(step.env, 'acknowledge');
    const { clientToken, jobId } = this.identity;
    const { region } = this;
    this.save({
      ...this.#state,
      jobId,
      clientToken,
      region,
      report: true,
      outputArtifacts: [],
      pipeline: {},
    });
    if (!acknowledge || comesAcknowledged(this.identity)) this.enterAcknowledged();
  }

  /** For the messages about the job. */
  get run(): RunOfJob {
    return runOfJob({ ...this.identity, ...this.#state }, this.#step.run.attempt);
  }

  /** Whether CodePipeline may be waiting for this run's answer. */
  get isOurs(): boolean {
    return this.#state.phase !== 'unclaimed';
  }

  save(members: Partial<State>): void {
    this.#state = { ...this.#state, ...members };
    saveState(this.#step.commands, members);
  }

  /**
   * Someone else has acknowledged the job, or its kind needs none: from here on it is for this run to say how it ended.
   *
   * @throws Failure for a re-run of a job that attempt 1 has answered
   */
  enterAcknowledged(): void {
    refuseRerun(this.identity, this.#step.run.attempt);
    this.save({ acknowledges: false, phase: 'acknowledged' });
  }
}
