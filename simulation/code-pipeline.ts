import type { Send } from '../src/codepipeline/client.ts';
import { ApiError } from '../src/codepipeline/job-api.ts';
import { answerTimeout } from '../src/aws/client-settings.ts';
import { overNetwork, type World } from './network.ts';
import type { SimulatedProcess } from './time.ts';

export interface SimulatedJob {
  readonly id: string;
  readonly kind: 'custom' | 'third-party' | 'lambda';
  readonly clientToken: string;
  readonly configuration: Readonly<Record<string, string>>;
  readonly context: {
    readonly pipelineName: string;
    readonly pipelineExecutionId: string;
    readonly actionExecutionId: string;
  };
  status: 'queued' | 'in progress' | 'succeeded' | 'failed' | 'abandoned' | 'timed out';
  /** The last that was handed out. */
  nonce: string;
  hiddenUntil: number;
  acknowledgements: number;
  answer: { readonly by: 'relay' | 'run'; readonly message: string } | undefined;
}

/** Milliseconds after which CodePipeline ends its Lambda action (guide, "Quotas in AWS CodePipeline"). */
const lambdaTimeout = 20 * 60_000;

interface CodePipelineWorld extends World {
  /** Called with each job that CodePipeline has ended. */
  readonly timedOut: (job: SimulatedJob) => void;
}

/** CodePipeline's side of the job APIs, as far as the relay sees it. */
export class SimulatedCodePipeline {
  readonly jobs = new Map<string, SimulatedJob>();
  readonly #waiting = new Set<SimulatedJob>();
  readonly #world: CodePipelineWorld;
  /** Not documented either way: a job that is handed out again has another nonce, or the same. */
  readonly #keepsNonce: boolean;

  constructor(world: CodePipelineWorld) {
    this.#world = world;
    this.#keepsNonce = world.random.chance(0.5);
  }

  add(job: SimulatedJob): void {
    this.jobs.set(job.id, job);
    if (job.kind !== 'lambda') {
      this.#waiting.add(job);
      return;
    }
    job.status = 'in progress';
    this.#world.time.after(lambdaTimeout, () => {
      if (job.status !== 'in progress') return;
      job.status = 'timed out';
      this.#world.timedOut(job);
    });
  }

  abandon(job: SimulatedJob): void {
    job.status = 'abandoned';
    this.#waiting.delete(job);
  }

  /** As the action in a run does. */
  answer(job: SimulatedJob, status: 'succeeded' | 'failed', by: 'relay' | 'run', message: string): void {
    if (job.status !== 'in progress') throw refused('InvalidJobStateException');
    job.status = status;
    job.answer = { by, message };
  }

  acknowledge(job: SimulatedJob, nonce: string): { status: string } {
    if (job.status !== 'queued' || nonce === '' || nonce !== job.nonce)
      throw refused('InvalidNonceException');
    job.status = 'in progress';
    job.acknowledgements += 1;
    this.#waiting.delete(job);
    return { status: 'InProgress' };
  }

  /** The API as one process of a relay calls it. */
  sendFrom(process: SimulatedProcess): Send {
    const send = (operation: string, command: { readonly input: unknown }): Promise<unknown> =>
      Promise.race([
        overNetwork(
          this.#world,
          process,
          () => this.#serve(operation, command.input as Readonly<Record<string, unknown>>),
          (fault) => brokenBy(fault, operation),
        ),
        process.clock.sleep(answerTimeout).then(() => {
          throw brokenBy('no answer', operation);
        }),
      ]);
    return send as unknown as Send;
  }

  #serve(operation: string, input: Readonly<Record<string, unknown>>): unknown {
    const { time } = this.#world;
    if (operation === 'PollForJobs') {
      return { jobs: this.#handOut('custom', Number(input['maxBatchSize'])).map(describe) };
    }
    if (operation === 'PollForThirdPartyJobs') {
      const jobs = this.#handOut('third-party', Number(input['maxBatchSize']));
      return { jobs: jobs.map(({ id, clientToken }) => ({ jobId: id, clientId: `of-${clientToken}` })) };
    }
    if (operation === 'ListActionExecutions') {
      const { pipelineExecutionId } = input['filter'] as { pipelineExecutionId: string };
      const ofExecution = [...this.jobs.values()].filter(
        ({ context }) => context.pipelineExecutionId === pipelineExecutionId,
      );
      return {
        actionExecutionDetails: ofExecution.map(({ context, status }) => ({
          actionExecutionId: context.actionExecutionId,
          status: status === 'abandoned' ? 'Abandoned' : 'InProgress',
        })),
      };
    }
    const job = this.jobs.get(String(input['jobId']));
    if (job === undefined) throw refused('JobNotFoundException');
    if (operation.includes('ThirdParty') && input['clientToken'] !== job.clientToken)
      throw refused('InvalidClientTokenException');
    switch (operation) {
      case 'GetJobDetails':
      case 'GetThirdPartyJobDetails':
        if (job.kind === 'third-party' && job.status !== 'queued' && job.status !== 'in progress')
          throw refused('InvalidJobException');
        return { jobDetails: { ...describe(job), nonce: job.nonce } };
      case 'AcknowledgeJob':
      case 'AcknowledgeThirdPartyJob':
        return this.acknowledge(job, String(input['nonce']));
      case 'PutJobFailureResult':
      case 'PutThirdPartyJobFailureResult': {
        const { message } = input['failureDetails'] as { message: string };
        this.answer(job, 'failed', 'relay', message);
        return {};
      }
      default:
        throw new Error(`${operation} at ${time.now}: the relay has no part in that`);
    }
  }

  #handOut(kind: SimulatedJob['kind'], atMost: number): SimulatedJob[] {
    const { time, random } = this.#world;
    const handed: SimulatedJob[] = [];
    for (const job of this.#waiting) {
      if (handed.length === atMost) break;
      if (job.kind !== kind || job.hiddenUntil > time.now) continue;
      job.hiddenUntil = time.now + random.between(20_000, 60_000);
      if (job.nonce === '' || !this.#keepsNonce) job.nonce = `nonce-${random.uuid()}`;
      handed.push({ ...job });
    }
    return handed;
  }
}

function describe(job: SimulatedJob) {
  return {
    id: job.id,
    nonce: job.nonce,
    data: {
      actionTypeId: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
      actionConfiguration: { configuration: job.configuration },
      pipelineContext: {
        pipelineName: job.context.pipelineName,
        pipelineExecutionId: job.context.pipelineExecutionId,
        stage: { name: 'Build' },
        action: { name: 'GitHub', actionExecutionId: job.context.actionExecutionId },
      },
    },
  };
}

function refused(code: string): ApiError {
  return new ApiError({ kind: 'refused', code, mayHaveArrived: false }, code);
}

const failures = {
  reset: { kind: 'network', code: 'ECONNRESET', mayHaveArrived: true },
  'no answer': { kind: 'network', code: 'NoAnswer', mayHaveArrived: true },
  'server error': { kind: 'server', code: 'InternalFailure', mayHaveArrived: true },
  throttled: { kind: 'throttled', code: 'ThrottlingException', mayHaveArrived: false },
} as const;

function brokenBy(fault: keyof typeof failures, operation: string): ApiError {
  return new ApiError(failures[fault], `${operation}: ${fault}`);
}

/** What CodePipeline's events say of the job's action. */
export function eventOf({ context }: SimulatedJob) {
  return {
    actionType: { category: 'Build', owner: 'Custom', provider: 'GitHub', version: '1' },
    pipeline: context.pipelineName,
    stage: 'Build',
    action: 'GitHub',
    executionId: context.pipelineExecutionId,
    actionExecutionId: context.actionExecutionId,
  };
}
