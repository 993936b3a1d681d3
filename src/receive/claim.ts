import { type RunOfJob, runOfJob } from '../codepipeline/failures.ts';
import { comesAcknowledged, refuseRerun } from '../codepipeline/open-job.ts';
import { readJobIdentity } from '../github/event.ts';
import { readInput, readRegion } from '../github/inputs.ts';
import { saveState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import type { JobIdentity } from '../job.ts';

/**
 * This run's hold on its job, as saved for post. Each phase is saved before what it names begins, so that a job which may
 * be ours is never forgotten, however this process ends.
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
   * Reads which job this run is for, and whether it is acknowledged already, before any other input can fail.
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

  /** For messages about the job. */
  get run(): RunOfJob {
    return runOfJob({ ...this.identity, ...this.#state }, this.#step.run.attempt);
  }

  /** Whether CodePipeline may be waiting for this run's result. */
  get isOurs(): boolean {
    return this.#state.phase !== 'unclaimed';
  }

  save(members: Partial<State>): void {
    this.#state = { ...this.#state, ...members };
    saveState(this.#step.commands, members);
  }

  /**
   * The job is acknowledged already, or its kind needs no acknowledgement: from now on this run has to report its result.
   *
   * @throws Failure for a re-run of a job for which attempt 1 has reported a result
   */
  enterAcknowledged(): void {
    refuseRerun(this.identity, this.#step.run.attempt);
    this.save({ acknowledges: false, phase: 'acknowledged' });
  }
}
