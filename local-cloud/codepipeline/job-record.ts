import { randomUUID } from 'node:crypto';
import type { SessionCredentials } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import type {
  Acknowledgement,
  ActionTypeId,
  FailureResult,
  Job,
  JobArtifact,
  JobResult,
  JobStatus,
  SuccessResult,
} from './job.ts';

/** What a job is, apart from what becomes of it. */
export type JobDefinition = Pick<
  Job,
  | 'actionType'
  | 'configuration'
  | 'pipelineName'
  | 'stageName'
  | 'actionName'
  | 'actionExecutionId'
  | 'inputArtifacts'
  | 'outputArtifacts'
  | 'encryptionKeyId'
  | 'continuationToken'
> & { readonly artifactCredentialsLifetimeSeconds: number };

/** What the world around a job is told of it. */
export interface JobListener {
  readonly changed: (job: Job) => void;
  readonly expire: (accessKeyId: string) => void;
}

const endings: readonly JobStatus[] = ['TimedOut', 'Succeeded', 'Failed'];

/** The life of one job: Queued → Dispatched → InProgress → Succeeded, Failed or TimedOut. */
export class JobRecord implements Job {
  readonly jobId = randomUUID();
  readonly clientId = randomUUID();
  readonly clientToken = randomUUID();
  readonly actionType: ActionTypeId;
  readonly configuration: Readonly<Record<string, string>>;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly actionName: string;
  readonly actionExecutionId: string;
  readonly inputArtifacts: readonly JobArtifact[];
  readonly outputArtifacts: readonly JobArtifact[];
  readonly encryptionKeyId: string | undefined;
  readonly continuationToken: string | undefined;
  readonly definition: JobDefinition;

  readonly history: { readonly status: JobStatus; readonly at: Date }[] = [];
  readonly acknowledgements: Acknowledgement[] = [];
  readonly results: JobResult[] = [];
  readonly artifactCredentials: SessionCredentials[] = [];
  continuedBy: JobRecord | undefined;
  isForgotten = false;
  /** Given out by GetThirdPartyJobDetails, good for one acknowledgement. */
  nonce = newNonce();
  #nonceIsSpent = false;
  #status: JobStatus = 'Queued';
  readonly #listener: JobListener;
  readonly #waiting: (() => void)[] = [];

  constructor(definition: JobDefinition, listener: JobListener) {
    this.actionType = definition.actionType;
    this.configuration = definition.configuration;
    this.pipelineName = definition.pipelineName;
    this.stageName = definition.stageName;
    this.actionName = definition.actionName;
    this.actionExecutionId = definition.actionExecutionId;
    this.inputArtifacts = definition.inputArtifacts;
    this.outputArtifacts = definition.outputArtifacts;
    this.encryptionKeyId = definition.encryptionKeyId;
    this.continuationToken = definition.continuationToken;
    this.definition = definition;
    this.#listener = listener;
    this.#enter('Queued');
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
    const accepted = this.status === 'InProgress';
    this.results.push({ kind: 'success', input, accepted, at: new Date() });
    if (!accepted) throw this.#wrongState();
    this.#enter('Succeeded');
  }

  /** Throws InvalidJobStateException unless the job is in progress. */
  fail(input: FailureResult): void {
    const accepted = this.status === 'InProgress';
    this.results.push({ kind: 'failure', input, accepted, at: new Date() });
    if (!accepted) throw this.#wrongState();
    this.#enter('Failed');
  }

  handOutAgain(): void {
    this.nonce = newNonce();
    this.#nonceIsSpent = false;
    this.#enter('Queued');
  }

  acknowledgeElsewhere(): void {
    this.acknowledge(this.nonce);
  }

  timeOut(): void {
    this.#enter('TimedOut');
  }

  stop(): void {
    this.#enter('Failed');
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

  #enter(status: JobStatus): void {
    this.#status = status;
    this.history.push({ status, at: new Date() });
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#listener.changed(this);
  }

  #wrongState(): AwsError {
    return new AwsError(
      'InvalidJobStateException',
      400,
      `The job ${this.jobId} is in the state ${this.status}. Results are accepted for jobs in progress only.`,
    );
  }
}

function newNonce(): string {
  return String(Math.floor(Math.random() * 2 ** 40));
}
