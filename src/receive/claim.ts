import { progressOf, type RunOfJob } from '../codepipeline/failures.ts';
import { comesAcknowledged, refuseRerun } from '../codepipeline/open-job.ts';
import { readJobIdentity } from '../github/event.ts';
import { readInput, readRegion } from '../github/inputs.ts';
import { saveState, type State } from '../github/state.ts';
import type { Step } from '../github/step.ts';
import { type Job, type JobIdentity, namesOf } from '../job.ts';
import type { Phase } from '../outcome.ts';

/**
 * How far the job is this run's, as post will find it. Each phase is on disk before what it names begins, so that a
 * job which may be ours is never forgotten, whatever ends this process.
 */
export class Claim {
  readonly identity: JobIdentity;
  readonly region: string;
  #acknowledges = true;
  #phase: Phase = 'unclaimed';
  #isRead = false;
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
    this.save({
      jobId,
      clientToken,
      acknowledges: true,
      region: this.region,
      report: true,
      phase: this.#phase,
    });
    if (!acknowledge || comesAcknowledged(this.identity)) this.enterAcknowledged();
  }

  /** For the messages about the job. */
  get run(): RunOfJob {
    return {
      ...this.identity,
      acknowledges: this.#acknowledges,
      progress: progressOf(this.#phase, this.#isRead),
      attempt: this.#step.run.attempt,
    };
  }

  /** Whether CodePipeline may be waiting for this run's answer. */
  get isOurs(): boolean {
    return this.#phase !== 'unclaimed';
  }

  save(members: Partial<State>): void {
    saveState(this.#step.commands, members);
  }

  /** CodePipeline has told what the job is: what this run knows of it is right. */
  enterRead(job: Job): void {
    this.#isRead = true;
    this.save({ pipeline: job.pipeline, names: namesOf(job) });
  }

  enter(phase: Exclude<Phase, 'failed'>): void {
    this.#phase = phase;
    this.save({ phase });
  }

  /**
   * Someone else has acknowledged the job, or its kind needs none: from here on it is for this run to say how it ended.
   *
   * @throws Failure for a re-run of a job that attempt 1 has answered
   */
  enterAcknowledged(): void {
    refuseRerun(this.identity, this.#step.run.attempt);
    this.#acknowledges = false;
    this.save({ acknowledges: false });
    this.enter('acknowledged');
  }

  /** Leaves the answer to post. */
  fail(failure: NonNullable<State['failure']>): void {
    this.#phase = 'failed';
    this.save({ phase: 'failed', failure });
  }
}
