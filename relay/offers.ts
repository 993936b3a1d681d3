import {
  type ActionTypeId,
  PollForJobsCommand,
  PollForThirdPartyJobsCommand,
} from '@aws-sdk/client-codepipeline';
import type { Clock } from '../src/clock.ts';
import type { Send } from '../src/codepipeline/client.ts';
import { type ApiError, type JobApi, readJobData } from '../src/codepipeline/job-api.ts';
import { retry } from '../src/codepipeline/tries.ts';
import { Failure } from '../src/failure.ts';
import type { ActionType, PipelineContext } from '../src/job.ts';
import type { LambdaJob } from './events.ts';
import type { JobRecord, State } from './job-record.ts';
import type { RelayLog } from './log.ts';
import { readRoute, type RouteRules } from './route.ts';
import { messageOf } from '../src/text.ts';

/** What jobs are read from CodePipeline with. */
export interface OfferContext {
  readonly routes: RouteRules;
  readonly send: Send;
  /** Rejects where a third-party job's client token cannot be had. */
  readonly jobApi: (record: JobRecord) => Promise<JobApi>;
  /** Its `now` is milliseconds since 1970. */
  readonly clock: Clock;
  readonly log: RelayLog;
}

/** Jobs that a poll asks for. */
const batch = 12;
/** For a poll and its retries; the next round polls again. */
const pollBudget = 10_000;

/**
 * One poll: what CodePipeline has jobs for, as the first record of each.
 *
 * @param fault is told of a third-party job that cannot be read; it stays with CodePipeline, which offers it again
 * @throws ApiError
 */
export async function pollOnce(
  actionType: ActionType,
  fault: (record: JobRecord, message: string) => void,
  context: OfferContext,
): Promise<readonly JobRecord[]> {
  const { send, clock, log } = context;
  const options = {
    clock,
    budget: pollBudget,
    onRetry: ({ message }: ApiError) => {
      log('WARN', `CodePipeline: ${message}`, { actionType: nameOf(actionType) });
    },
  };
  const input = { actionTypeId: actionType as ActionTypeId, maxBatchSize: batch };
  if (actionType.owner === 'ThirdParty') {
    const poll = () => send('PollForThirdPartyJobs', new PollForThirdPartyJobsCommand(input), undefined);
    const { jobs = [] } = await retry(poll, options);
    const records = await Promise.all(
      jobs.map(async ({ jobId, clientId }) =>
        jobId === undefined || clientId === undefined
          ? undefined
          : await readThirdPartyJob(jobId, clientId, fault, context),
      ),
    );
    return records.filter((record) => record !== undefined);
  }
  const offeredAt = clock.now();
  const poll = () => send('PollForJobs', new PollForJobsCommand(input), undefined);
  const { jobs = [] } = await retry(poll, options);
  return jobs.map((offer) => {
    const { job } = readJobData(offer);
    // Only a poll tells the nonce. Without one nobody can acknowledge the job: an empty one is refused as such.
    const { nonce = '' } = offer;
    return newRecord(
      { jobId: job.id, kind: 'custom', nonce, offeredAt, pipeline: job.pipeline },
      { name: 'acknowledging', tries: 0 },
      job.configuration,
      context,
    );
  });
}

/**
 * A third-party job's configuration stands in its details, which take the client token that the client's ID leads to.
 * The run acknowledges the job.
 */
async function readThirdPartyJob(
  jobId: string,
  clientId: string,
  fault: (record: JobRecord, message: string) => void,
  context: OfferContext,
): Promise<JobRecord | undefined> {
  const read = (pipeline: Partial<PipelineContext>, configuration: Readonly<Record<string, string>>) =>
    newRecord(
      { jobId, kind: 'third-party', clientId, pipeline },
      { name: 'ready', attempt: 0 },
      configuration,
      context,
    );
  const bare = read({}, {});
  try {
    const { job } = await (await context.jobApi(bare)).getDetails();
    return read(job.pipeline, job.configuration);
  } catch (error) {
    const reason = messageOf(error);
    fault(bare, `A third-party job cannot be read: ${reason}`);
    return undefined;
  }
}

/** The first record of a job that CodePipeline's Lambda action has brought along. It needs no acknowledgement. */
export async function readLambdaJob(
  { jobId, configuration }: LambdaJob,
  context: OfferContext,
): Promise<JobRecord> {
  const record = newRecord(
    { jobId, kind: 'lambda', pipeline: {} },
    { name: 'ready', attempt: 0 },
    configuration,
    context,
  );
  // Where the job stands in its pipeline, by which an ABANDONED event finds it, is not in the invocation.
  const pipeline = await context
    .jobApi(record)
    .then((api) => api.getDetails())
    .then(
      ({ job }) => job.pipeline,
      () => ({}),
    );
  return { ...record, pipeline };
}

function newRecord(
  job: Pick<JobRecord, 'jobId' | 'kind' | 'clientId' | 'nonce' | 'offeredAt' | 'pipeline'>,
  state: State,
  configuration: Readonly<Record<string, string>>,
  { routes, clock }: OfferContext,
): JobRecord {
  const now = clock.now();
  const record = { ...job, foundAt: now, due: now, isAbandoned: false, state };
  try {
    return { ...record, route: readRoute(configuration, routes) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const refusal = { type: error.type, message: error.message, cause: 'route' } as const;
    // A custom action's job has to be acknowledged before CodePipeline takes its failure.
    if (state.name === 'acknowledging') return { ...record, refusal };
    return {
      ...record,
      refusal,
      state: { name: 'closing', answer: refusal, cancels: false, cancelTries: 0 },
    };
  }
}

/** `Build/Custom/GitHub/1` */
export function nameOf({ category, owner, provider, version }: ActionType): string {
  return `${category}/${owner}/${provider}/${version}`;
}
