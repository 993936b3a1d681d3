import { randomUUID } from 'node:crypto';
import type { SessionCredentials } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import type {
  Acknowledgement,
  ActionTypeId,
  FailureResult,
  Job,
  JobArtifact,
  JobKind,
  JobResult,
  JobStatus,
  LambdaEvent,
  SuccessResult,
} from './job.ts';

/** What a job is, apart from what becomes of it. */
export type JobDefinition = Pick<
  Job,
  | 'kind'
  | 'actionType'
  | 'configuration'
  | 'pipelineName'
  | 'stageName'
  | 'actionName'
  | 'actionExecutionId'
  | 'pipelineExecutionId'
  | 'inputArtifacts'
  | 'outputArtifacts'
  | 'encryptionKeyId'
  | 'continuationToken'
> & {
  readonly region: string;
  readonly artifactCredentialsLifetimeSeconds: number;
  readonly timeoutSeconds: number;
  /** When the action as a whole times out, in milliseconds since the epoch. */
  readonly actionEndsAt: number;
};

/** What the world around a job is told of it. */
export interface JobListener {
  readonly changed: (job: Job) => void;
  readonly expire: (accessKeyId: string) => void;
}

const endings: readonly JobStatus[] = ['TimedOut', 'Succeeded', 'Failed'];

/** The life of one job: Queued → Dispatched → InProgress → Succeeded, Failed or TimedOut. */
export class JobRecord implements Job {
  readonly kind: JobKind;
  readonly jobId = randomUUID();
  readonly #clientId = randomUUID();
  readonly #clientToken = randomUUID();
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
  readonly definition: JobDefinition;

  readonly history: { readonly status: JobStatus; readonly at: Date }[] = [];
  readonly acknowledgements: Acknowledgement[] = [];
  readonly results: JobResult[] = [];
  readonly artifactCredentials: SessionCredentials[] = [];
  readonly continues: JobRecord | undefined;
  continuedBy: JobRecord | undefined;
  invocationEvent: LambdaEvent | undefined;
  isForgotten = false;
  isAbandoned = false;
  /** Good for one acknowledgement. */
  nonce = newNonce();
  #nonceIsSpent = false;
  #status: JobStatus = 'Queued';
  readonly #listener: JobListener;
  readonly #waiting: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** @param continues the job that this one goes on from */
  constructor(definition: JobDefinition, listener: JobListener, continues?: JobRecord) {
    this.kind = definition.kind;
    this.actionType = definition.actionType;
    this.configuration = definition.configuration;
    this.pipelineName = definition.pipelineName;
    this.stageName = definition.stageName;
    this.actionName = definition.actionName;
    this.actionExecutionId = definition.actionExecutionId;
    this.pipelineExecutionId = definition.pipelineExecutionId;
    this.inputArtifacts = definition.inputArtifacts;
    this.outputArtifacts = definition.outputArtifacts;
    this.encryptionKeyId = definition.encryptionKeyId;
    this.continuationToken = definition.continuationToken;
    this.definition = definition;
    this.continues = continues;
    this.#listener = listener;
  }

  get clientId(): string {
    return this.#ofThirdParty(this.#clientId, 'client ID');
  }

  get clientToken(): string {
    return this.#ofThirdParty(this.#clientToken, 'client token');
  }

  get payload(): Readonly<Record<string, string>> {
    switch (this.kind) {
      case 'third-party':
        return { 'job-id': this.jobId, 'client-token': this.clientToken };
      case 'custom':
        return { 'job-id': this.jobId, nonce: this.nonce };
      case 'lambda':
        return { 'job-id': this.jobId };
    }
  }

  get status(): JobStatus {
    return this.#status;
  }

  get hasEnded(): boolean {
    return endings.includes(this.status);
  }

  get success(): SuccessResult | undefined {
    const accepted = this.results.find((result) => result.accepted);
    return accepted?.kind === 'success' ? accepted.input : undefined;
  }

  get failure(): FailureResult | undefined {
    const accepted = this.results.find((result) => result.accepted);
    return accepted?.kind === 'failure' ? accepted.input : undefined;
  }

  /** The job waits from now on, and its time runs. */
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
      throw new AwsError('InvalidNonceException', 400, 'The nonce that was specified is not valid.');
    }
    this.dispatch();
    this.#nonceIsSpent = true;
    if (this.status === 'Dispatched') this.#enter('InProgress');
    this.acknowledgements.push({ nonce, status: this.status, at: new Date() });
    return this.status;
  }

  /** Throws InvalidJobStateException unless the job is in progress. */
  succeed(input: SuccessResult): void {
    this.#end('Succeeded', { kind: 'success', input });
  }

  /** Throws InvalidJobStateException unless the job is in progress. */
  fail(input: FailureResult): void {
    this.#end('Failed', { kind: 'failure', input });
  }

  handOutAgain(): void {
    if (this.kind === 'lambda') throw new Error('A Lambda action’s job is not handed out again.');
    this.nonce = newNonce();
    this.#nonceIsSpent = false;
    this.#enter('Queued');
  }

  acknowledgeElsewhere(): void {
    if (this.kind !== 'lambda') this.acknowledge(this.nonce);
  }

  timeOut(): void {
    this.#enter('TimedOut');
  }

  stop(): void {
    this.isAbandoned = true;
    this.#enter('Failed');
  }

  /** Its time no longer runs. */
  stopClock(): void {
    clearTimeout(this.#timer);
  }

  forget(): void {
    this.isForgotten = true;
  }

  expireArtifactCredentials(): void {
    for (const { accessKeyId } of this.artifactCredentials) this.#listener.expire(accessKeyId);
  }

  async ended(): Promise<Job> {
    while (!this.hasEnded) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this;
  }

  #end(
    status: JobStatus,
    result: { kind: 'success'; input: SuccessResult } | { kind: 'failure'; input: FailureResult },
  ): void {
    const accepted = this.status === 'InProgress';
    this.results.push({ ...result, accepted, at: new Date() });
    if (accepted) {
      this.#enter(status);
      return;
    }
    throw new AwsError(
      'InvalidJobStateException',
      400,
      `The job ${this.jobId} is in the state ${this.status}. Results are accepted for jobs in progress only.`,
    );
  }

  #enter(status: JobStatus): void {
    this.#status = status;
    this.history.push({ status, at: new Date() });
    if (this.hasEnded) this.stopClock();
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#listener.changed(this);
  }

  #ofThirdParty(value: string, what: string): string {
    if (this.kind === 'third-party') return value;
    throw new Error(`A ${this.kind} job has no ${what}.`);
  }
}

function newNonce(): string {
  return String(Math.floor(Math.random() * 2 ** 40));
}
