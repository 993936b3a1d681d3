import type { Credentials, Identities, S3Action } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import type { Incoming } from '../incoming.ts';
import { jsonReply } from '../reply.ts';
import type { Reply } from '../reply.ts';
import { sha256Hex, verifySignature } from '../signatures.ts';
import { issueArtifactCredentials } from './artifact-credentials.ts';
import { describeActionType, sameActionType } from './action-types.ts';
import type { ActionType } from './action-types.ts';
import type { ActionTypeId, FailureResult, SuccessResult } from './job.ts';
import { JobRecord } from './job-record.ts';
import type { JobListener } from './job-record.ts';
import { inputs } from './model.ts';
import type { Operation } from './model.ts';
import { describeJob } from './queue.ts';
import { validate } from './validate.ts';

/** What CodePipeline answers from. */
export interface CodePipelineState {
  readonly region: string;
  readonly identities: Identities;
  /** Oldest first. */
  readonly jobs: JobRecord[];
  readonly actionTypes: ActionType[];
  readonly listener: JobListener;
  readonly artifactPermissions: readonly S3Action[];
  /** Of an artifact store elsewhere, for every job; undefined: credentials of this cloud's own, for each. */
  readonly foreignCredentials: Credentials | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/** `CodePipeline_20150709.GetThirdPartyJobDetails` → `GetThirdPartyJobDetails`. */
export function readTarget(request: Incoming): string {
  return (request.headers['x-amz-target'] ?? '').replace(/^CodePipeline_20150709\./, '');
}

/** CodePipeline's JSON 1.1 protocol; throws AwsError. */
export async function serveCodePipeline(
  state: CodePipelineState,
  request: Incoming,
  body: Buffer,
): Promise<Reply> {
  const target = readTarget(request);
  if (!isOperation(target))
    throw new AwsError('UnknownOperationException', 400, `Unknown operation ${target}`);
  const signed = await verifySignature(request, 'codepipeline', state.identities, sha256Hex(body));
  if (signed.region !== state.region) {
    throw new AwsError(
      'InvalidSignatureException',
      400,
      `Credential should be scoped to a valid region. Found ${signed.region}, this is ${state.region}.`,
    );
  }
  const allowed = signed.identity.permissions.some(({ service }) => service !== 's3');
  if (!allowed) {
    throw new AwsError(
      'AccessDeniedException',
      400,
      `User: ${signed.identity.arn} is not authorized to perform: codepipeline:${target} because no identity-based policy allows the codepipeline:${target} action`,
    );
  }
  const input = readJson(body);
  validate(input, inputs[target]);
  return jsonReply(operations[target](state, input));
}

function isOperation(target: string): target is Operation {
  return Object.hasOwn(inputs, target);
}

/** Undefined where the body is no JSON object. */
export function parseJson(body: Buffer): Input | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Input)
      : undefined;
  } catch {
    return undefined;
  }
}

function readJson(body: Buffer): Input {
  const value = parseJson(body);
  if (value === undefined) throw new AwsError('SerializationException', 400, 'The body is not a JSON object');
  return value;
}

// Each has an input that has been validated: the casts below say what the model says.
const operations: Readonly<Record<Operation, (state: CodePipelineState, input: Input) => unknown>> = {
  PollForThirdPartyJobs: (state, input) => {
    const id = input['actionTypeId'] as ActionTypeId;
    requireActionType(state, id, [
      ...state.actionTypes,
      ...state.jobs.map(({ actionType }) => ({ id: actionType })),
    ]);
    const waiting = state.jobs.filter(
      (job) => job.status === 'Queued' && !job.isForgotten && sameActionType(job.actionType, id),
    );
    const handedOut = waiting.slice(0, (input['maxBatchSize'] as number | undefined) ?? 1);
    for (const job of handedOut) job.dispatch();
    return { jobs: handedOut.map(({ clientId, jobId }) => ({ clientId, jobId })) };
  },

  GetThirdPartyJobDetails: (state, input) => {
    const job = findJob(state, input);
    if (job.hasEnded) {
      throw new AwsError(
        'InvalidJobException',
        400,
        `The job ${job.jobId} has ended with the status ${job.status}.`,
      );
    }
    job.dispatch();
    const credentials = artifactCredentials(state, job);
    const data = {
      ...describeJob(job.definition),
      ...(credentials === undefined ? {} : { artifactCredentials: credentials }),
    };
    return { jobDetails: { id: job.jobId, data, nonce: job.nonce } };
  },

  AcknowledgeThirdPartyJob: (state, input) => ({
    status: findJob(state, input).acknowledge(input['nonce'] as string),
  }),

  PutThirdPartyJobSuccessResult: (state, input) => {
    const job = findJob(state, input);
    const result = withoutIdentity(input) as SuccessResult;
    job.succeed(result);
    if (result.continuationToken !== undefined) goOn(state, job, result.continuationToken);
    return undefined;
  },

  PutThirdPartyJobFailureResult: (state, input) => {
    findJob(state, input).fail(input['failureDetails'] as FailureResult);
    return undefined;
  },

  GetActionType: (state, input) => {
    const id = input as unknown as ActionTypeId;
    return { actionType: describeActionType(requireActionType(state, id, state.actionTypes)) };
  },
};

function requireActionType<T extends { readonly id: ActionTypeId }>(
  state: CodePipelineState,
  id: ActionTypeId,
  known: readonly T[],
): T {
  const found = known.find((type) => sameActionType(type.id, id));
  if (found !== undefined) return found;
  const name = `${id.category}/${id.owner}/${id.provider}/${id.version}`;
  throw new AwsError(
    'ActionTypeNotFoundException',
    400,
    `ActionType ${name} does not exist in ${state.region}.`,
  );
}

/** Throws JobNotFoundException or InvalidClientTokenException. */
function findJob(state: CodePipelineState, input: Input): JobRecord {
  const jobId = input['jobId'] as string;
  const job = state.jobs.find((one) => one.jobId === jobId);
  if (job === undefined || job.isForgotten) {
    throw new AwsError('JobNotFoundException', 400, `The job ${jobId} was not found.`);
  }
  if (job.clientToken !== input['clientToken']) {
    throw new AwsError(
      'InvalidClientTokenException',
      400,
      'The client token that was specified is not valid.',
    );
  }
  return job;
}

function artifactCredentials(state: CodePipelineState, job: JobRecord): Credentials | undefined {
  if (job.inputArtifacts.length + job.outputArtifacts.length === 0) return undefined;
  return (
    state.foreignCredentials ?? issueArtifactCredentials(job, state.artifactPermissions, state.identities)
  );
}

/** The action is not done: a new job hands the same work out again, under the worker's token. */
function goOn(state: CodePipelineState, job: JobRecord, continuationToken: string): void {
  job.continuedBy = new JobRecord({ ...job.definition, continuationToken }, state.listener);
  state.jobs.push(job.continuedBy);
}

function withoutIdentity(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).filter(([name]) => name !== 'jobId' && name !== 'clientToken'),
  );
}
