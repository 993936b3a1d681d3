import { randomInt, randomUUID } from 'node:crypto';
import type { ExecutionDetails, JobStatus } from '@aws-sdk/client-codepipeline';
import type { SessionCredentials } from '../credentials.ts';
import { AwsError } from '../errors.ts';

/** Every kind of job that CodePipeline hands out: tests that hold for all of them go through this list. */
export const jobKinds = ['third-party', 'custom', 'lambda'] as const;

export type JobKind = (typeof jobKinds)[number];

export interface ActionTypeId {
  readonly category: string;
  readonly owner: string;
  readonly provider: string;
  readonly version: string;
}

export interface JobArtifact {
  readonly name: string;
  readonly revision: string | undefined;
  readonly location: { readonly bucket: string; readonly key: string } | undefined;
}

/** What CodePipeline invokes a Lambda function with. */
export interface LambdaEvent {
  readonly 'CodePipeline.job': {
    readonly id: string;
    readonly accountId: string;
    /** JobData without actionTypeId and pipelineContext. */
    readonly data: Readonly<Record<string, unknown>>;
  };
}

interface Acknowledgement {
  readonly nonce: string;
  /** The status answered; undefined where it was refused with InvalidNonceException. */
  readonly status: JobStatus | undefined;
  readonly at: Date;
}

/** Input of Put(ThirdParty)JobSuccessResult without job ID and client token. */
export interface SuccessResult {
  readonly executionDetails?: ExecutionDetails;
  readonly currentRevision?: {
    readonly revision: string;
    readonly changeIdentifier: string;
    /** Seconds since the epoch, as JSON 1.1 sends time. */
    readonly created?: number;
    readonly revisionSummary?: string;
  };
  readonly continuationToken?: string;
  /** Not of third-party jobs. */
  readonly outputVariables?: Readonly<Record<string, string>>;
}

/** failureDetails of Put(ThirdParty)JobFailureResult. */
export interface FailureResult {
  readonly type: string;
  readonly message: string;
  readonly externalExecutionId?: string;
}

type Result =
  | { readonly kind: 'success'; readonly input: SuccessResult }
  | { readonly kind: 'failure'; readonly input: FailureResult };

type JobResult = Result & { readonly accepted: boolean; readonly at: Date };

/** What stays the same in a job's life. */
export interface JobDefinition {
  readonly kind: JobKind;
  readonly region: string;
  readonly actionType: ActionTypeId;
  readonly configuration: Readonly<Record<string, string>>;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly actionName: string;
  readonly actionExecutionId: string;
  readonly pipelineExecutionId: string;
  readonly inputArtifacts: readonly JobArtifact[];
  readonly outputArtifacts: readonly JobArtifact[];
  readonly encryptionKeyId: string | undefined;
  readonly continuationToken: string | undefined;
  readonly artifactCredentialsLifetimeSeconds: number;
  readonly timeoutSeconds: number;
  /** When the action as a whole times out, in milliseconds since the epoch. */
  readonly actionEndsAt: number;
}

/** Called with what happens to a job. */
export interface JobListener {
  readonly changed: (job: Job) => void;
  readonly expire: (accessKeyId: string) => void;
}

/** A job as CodePipeline holds it, and its life: Queued → Dispatched → InProgress → Succeeded, Failed or TimedOut. */
export class Job {
  declare readonly kind: JobKind;
  declare readonly actionType: ActionTypeId;
  declare readonly configuration: Readonly<Record<string, string>>;
  declare readonly pipelineName: string;
  declare readonly stageName: string;
  declare readonly actionName: string;
  declare readonly actionExecutionId: string;
  declare readonly pipelineExecutionId: string;
  declare readonly inputArtifacts: readonly JobArtifact[];
  declare readonly outputArtifacts: readonly JobArtifact[];
  declare readonly encryptionKeyId: string | undefined;
  declare readonly continuationToken: string | undefined;
  readonly definition: JobDefinition;
  readonly jobId: string = randomUUID();
  /** The job that this one goes on from. */
  readonly continues: Job | undefined;
  /** The job that goes on where this one's success had a continuation token. */
  continuedBy: Job | undefined;
  /** Every status that it has had, oldest first. */
  readonly history: { readonly status: JobStatus; readonly at: Date }[] = [];
  /** Every Acknowledge(ThirdParty)Job with a valid client token, accepted or not. */
  readonly acknowledgements: Acknowledgement[] = [];
  /** Every result call with a valid client token that the model allows, accepted or not. */
  readonly results: JobResult[] = [];
  /** One for each answer and invocation that gave any, oldest first. */
  readonly artifactCredentials: SessionCredentials[] = [];
  /** What the Lambda action's function has been invoked with; undefined for others. */
  invocationEvent: LambdaEvent | undefined;
  /** CodePipeline no longer knows the job. */
  isForgotten = false;
  /** A person has stopped the pipeline execution, and abandoned the action. */
  isAbandoned = false;
  /** Good for one acknowledgement. GetThirdPartyJobDetails and PollForJobs hand it out. */
  nonce = newNonce();
  status: JobStatus = 'Queued';
  readonly #clientId = randomUUID();
  readonly #clientToken = randomUUID();
  readonly #listener: JobListener;
  readonly #waiting: (() => void)[] = [];
  #nonceIsSpent = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(definition: JobDefinition, listener: JobListener, continues?: Job) {
    Object.assign(this, definition);
    this.definition = definition;
    this.continues = continues;
    this.#listener = listener;
  }

  /** What PollForThirdPartyJobs hands out; the partner looks up the client token by it. Others have none: throws. */
  get clientId(): string {
    return this.#ofThirdParty(this.#clientId, 'client ID');
  }

  /** Of a third-party job. Others have none: throws. */
  get clientToken(): string {
    return this.#ofThirdParty(this.#clientToken, 'client token');
  }

  /** What a relay puts into the event that starts the workflow, by the names of the action's inputs. */
  get payload(): Readonly<Record<string, string>> {
    const { kind, jobId } = this;
    return {
      'job-id': jobId,
      ...(kind === 'third-party' ? { 'client-token': this.clientToken } : {}),
      ...(kind === 'custom' ? { nonce: this.nonce } : {}),
    };
  }

  get hasEnded(): boolean {
    return ['TimedOut', 'Succeeded', 'Failed'].includes(this.status);
  }

  /** The accepted result, exactly as sent; undefined while there is none. */
  get success(): SuccessResult | undefined {
    const accepted = this.results.find((result) => result.accepted);
    return accepted?.kind === 'success' ? accepted.input : undefined;
  }

  get failure(): FailureResult | undefined {
    const accepted = this.results.find((result) => result.accepted);
    return accepted?.kind === 'failure' ? accepted.input : undefined;
  }

  /** Queues the job and starts its timeout. */
  queue(): void {
    const { timeoutSeconds, actionEndsAt } = this.definition;
    const milliseconds = Math.min(timeoutSeconds * 1000, actionEndsAt - Date.now());
    this.#timer = setTimeout(() => {
      this.timeOut();
    }, milliseconds).unref();
    this.#enter('Queued');
  }

  /** The Lambda action's function is invoked with the event. */
  invoke(event: LambdaEvent): void {
    this.invocationEvent = event;
    this.#nonceIsSpent = true;
    this.#enter('InProgress');
  }

  /** A worker has polled for it, or has asked for its details straight away. */
  dispatch(): void {
    if (this.status === 'Queued') this.#enter('Dispatched');
  }

  /** The status after it. Throws InvalidNonceException where the nonce is another's, or has been used. */
  acknowledge(nonce: string): JobStatus {
    if (nonce !== this.nonce || this.#nonceIsSpent) {
      this.acknowledgements.push({ nonce, status: undefined, at: new Date() });
      throw new AwsError('InvalidNonceException', 'The nonce that was specified is not valid.');
    }
    this.dispatch();
    this.#nonceIsSpent = true;
    if (this.status === 'Dispatched') this.#enter('InProgress');
    this.acknowledgements.push({ nonce, status: this.status, at: new Date() });
    return this.status;
  }

  /** Throws InvalidJobStateException unless the job is in progress. */
  end(result: Result): void {
    const accepted = this.status === 'InProgress';
    this.results.push({ ...result, accepted, at: new Date() });
    if (!accepted) {
      const why = `The job ${this.jobId} is in the state ${this.status}. Results are accepted for jobs in progress only.`;
      throw new AwsError('InvalidJobStateException', why);
    }
    this.#enter(result.kind === 'success' ? 'Succeeded' : 'Failed');
  }

  /**
   * No worker acknowledged it in time: it is queued again, and the nonce given out so far is void. Throws for a Lambda
   * action, which nobody acknowledges.
   */
  handOutAgain(): void {
    if (this.kind === 'lambda') throw new Error('A Lambda action’s job is not handed out again.');
    this.nonce = newNonce();
    this.#nonceIsSpent = false;
    this.#enter('Queued');
  }

  /** Another worker takes the job: InProgress, with the nonce spent. A Lambda action's job is in progress already. */
  acknowledgeElsewhere(): void {
    if (this.kind !== 'lambda') this.acknowledge(this.nonce);
  }

  /** The action's time is over. */
  timeOut(): void {
    this.#enter('TimedOut');
  }

  /** A person stops the pipeline execution and abandons the action: Failed. */
  stop(): void {
    this.isAbandoned = true;
    this.#enter('Failed');
  }

  /** Ends its timeout. */
  clearTimeout(): void {
    clearTimeout(this.#timer);
  }

  /** CodePipeline forgets the job: JobNotFoundException from now on. */
  forget(): void {
    this.isForgotten = true;
  }

  /** Every artifact credential given out so far expires. */
  expireArtifactCredentials(): void {
    for (const { accessKeyId } of this.artifactCredentials) this.#listener.expire(accessKeyId);
  }

  /** Resolves once the status is TimedOut, Succeeded or Failed. */
  async ended(): Promise<Job> {
    while (!this.hasEnded) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this;
  }

  #enter(status: JobStatus): void {
    this.status = status;
    this.history.push({ status, at: new Date() });
    if (this.hasEnded) this.clearTimeout();
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#listener.changed(this);
  }

  #ofThirdParty(value: string, what: string): string {
    if (this.kind === 'third-party') return value;
    throw new Error(`A ${this.kind} job has no ${what}.`);
  }
}

function newNonce(): string {
  return String(randomInt(2 ** 40));
}
