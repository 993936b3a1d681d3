import {
  AcknowledgeJob$,
  AcknowledgeThirdPartyJob$,
  CreateCustomActionType$,
  DeleteCustomActionType$,
  GetActionType$,
  GetJobDetails$,
  GetThirdPartyJobDetails$,
  ListActionTypes$,
  PollForJobs$,
  PollForThirdPartyJobs$,
  PutJobFailureResult$,
  PutJobSuccessResult$,
  PutThirdPartyJobFailureResult$,
  PutThirdPartyJobSuccessResult$,
  StopPipelineExecution$,
} from '@aws-sdk/client-codepipeline';
import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticOperationSchema } from '@smithy/types';
import { accountId } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import { nameOf, sameActionType, toActionTypeDeclaration } from './action-types.ts';
import type { CustomActionType } from './action-types.ts';
import type { ActionTypeId, FailureResult, Job, SuccessResult } from './job.ts';
import { dataOf, findJob, findThirdPartyJob, handOut, startJob } from './jobs.ts';
import type { CodePipelineState, Input } from './jobs.ts';
import { readStructure } from './shapes.ts';
import type { Structure } from './shapes.ts';

export interface Operation {
  readonly input: Structure;
  /** Beside those that every operation has: those that this cloud gives, of the model's list. */
  readonly errors: readonly string[];
  /** The input has been validated: the casts in here say what the model says. Throws AwsError. */
  readonly run: (state: CodePipelineState, input: Input) => unknown;
}

function operation(
  schema: StaticOperationSchema,
  errors: readonly string[],
  run: Operation['run'],
): [name: string, Operation] {
  const [, , name, , input] = schema;
  const shape = readStructure(NormalizedSchema.of(input));
  return [name, { input: shape, errors: ['ValidationException', ...errors], run }];
}

const nobody = 'JobNotFoundException';
const wrongToken = 'InvalidClientTokenException';
const wrongState = 'InvalidJobStateException';

/** In bytes of UTF-8, names and values: https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html */
const maximumOutputVariables = 122_880;

/** By name. */
export const operations: ReadonlyMap<string, Operation> = new Map([
  operation(PollForJobs$, ['ActionTypeNotFoundException'], (state, input) => {
    const jobs = pollForJobs(state, input);
    return {
      jobs: jobs.map((job) => ({ id: job.jobId, data: dataOf(state, job), nonce: job.nonce, accountId })),
    };
  }),

  operation(AcknowledgeJob$, ['InvalidNonceException', nobody], (state, input) => ({
    status: findJob(state, input).acknowledge(input['nonce'] as string),
  })),

  operation(GetJobDetails$, [nobody], (state, input) => {
    const job = findJob(state, input);
    return { jobDetails: { id: job.jobId, data: dataOf(state, job), accountId } };
  }),

  operation(
    PutJobSuccessResult$,
    [nobody, wrongState, 'OutputVariablesSizeExceededException'],
    (state, { jobId, ...result }) => {
      checkOutputVariables(result);
      succeed(state, findJob(state, { jobId }), result);
    },
  ),

  operation(PutJobFailureResult$, [nobody, wrongState], (state, input) => {
    fail(findJob(state, input), input);
  }),

  operation(PollForThirdPartyJobs$, ['ActionTypeNotFoundException'], (state, input) => {
    requireType(state, input['actionTypeId'] as ActionTypeId);
    const jobs = handOut(state, input, (job) => job.kind === 'third-party');
    return { jobs: jobs.map(({ clientId, jobId }) => ({ clientId, jobId })) };
  }),

  operation(AcknowledgeThirdPartyJob$, ['InvalidNonceException', nobody, wrongToken], (state, input) => ({
    status: findThirdPartyJob(state, input).acknowledge(input['nonce'] as string),
  })),

  operation(GetThirdPartyJobDetails$, [nobody, wrongToken, 'InvalidJobException'], (state, input) => {
    const job = findThirdPartyJob(state, input);
    if (job.hasEnded) {
      const message = `The job ${job.jobId} has ended with the status ${job.status}.`;
      throw new AwsError('InvalidJobException', message);
    }
    job.dispatch();
    return { jobDetails: { id: job.jobId, data: dataOf(state, job), nonce: job.nonce } };
  }),

  operation(
    PutThirdPartyJobSuccessResult$,
    [nobody, wrongToken, wrongState],
    (state, { jobId, clientToken, ...result }) => {
      succeed(state, findThirdPartyJob(state, { jobId, clientToken }), result);
    },
  ),

  operation(PutThirdPartyJobFailureResult$, [nobody, wrongToken, wrongState], (state, input) => {
    fail(findThirdPartyJob(state, input), input);
  }),

  operation(CreateCustomActionType$, ['LimitExceededException'], ({ actionTypes }, input) => {
    const type = actionTypes.create(input as unknown as CustomActionType);
    const tags = input['tags'];
    return { actionType: type, ...(tags === undefined ? {} : { tags }) };
  }),

  operation(DeleteCustomActionType$, [], ({ actionTypes }, input) => {
    const { category, provider, version } = input as Record<'category' | 'provider' | 'version', string>;
    actionTypes.delete({ category, owner: 'Custom', provider, version });
  }),

  operation(ListActionTypes$, ['InvalidNextTokenException'], ({ actionTypes }, input) => {
    // All of them stand on the first page, which gives no token.
    if (input['nextToken'] !== undefined) {
      throw new AwsError('InvalidNextTokenException', 'The next token is not valid.');
    }
    return { actionTypes: actionTypes.of(input['actionOwnerFilter'] as string | undefined) };
  }),

  operation(GetActionType$, ['ActionTypeNotFoundException'], (state, input) => {
    const id = input as unknown as ActionTypeId;
    const type = state.actionTypes.find(id);
    if (type === undefined) throw unknownType(state, id);
    return { actionType: toActionTypeDeclaration(type) };
  }),

  operation(
    StopPipelineExecution$,
    ['PipelineNotFoundException', 'PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'],
    stopPipelineExecution,
  ),
]);

/** Throws ValidationException, ActionTypeNotFoundException. */
function pollForJobs(state: CodePipelineState, input: Input): readonly Job[] {
  const id = input['actionTypeId'] as ActionTypeId;
  if (id.owner !== 'Custom') {
    throw invalid(
      `PollForJobs is valid only for action types with Custom in the owner field, not ${id.owner}.`,
    );
  }
  requireType(state, id);
  const asked = Object.entries((input['queryParam'] ?? {}) as Readonly<Record<string, string>>);
  const queryable = state.actionTypes
    .find(id)
    ?.actionConfigurationProperties.find((property) => property.queryable === true);
  if (asked.map(([name]) => name).join() !== (queryable?.name ?? '')) {
    throw invalid(
      queryable === undefined
        ? `Action type ${nameOf(id)} has no queryable property: queryParam must be empty.`
        : `queryParam must name the queryable property ${queryable.name} of action type ${nameOf(id)}.`,
    );
  }
  return handOut(
    state,
    input,
    (job) => job.kind === 'custom' && asked.every(([name, value]) => job.configuration[name] === value),
  );
}

/**
 * A job shows that there is its type, though nobody has said what properties that has.
 * Throws ActionTypeNotFoundException.
 */
function requireType(state: CodePipelineState, id: ActionTypeId): void {
  const { actionTypes, jobs } = state;
  const isKnown =
    actionTypes.find(id) !== undefined || jobs.some((job) => sameActionType(job.actionType, id));
  if (!isKnown || actionTypes.isDeleted(id)) throw unknownType(state, id);
}

/** A result with a continuation token ends the job, not the action: another job hands the same work out. */
function succeed(state: CodePipelineState, job: Job, result: SuccessResult): void {
  job.end({ kind: 'success', input: result });
  const { continuationToken } = result;
  if (continuationToken !== undefined) {
    job.continuedBy = startJob(state, { ...job.definition, continuationToken }, job);
  }
}

function fail(job: Job, { failureDetails }: Input): void {
  job.end({ kind: 'failure', input: failureDetails as FailureResult });
}

function checkOutputVariables({ outputVariables, continuationToken }: SuccessResult): void {
  if (outputVariables === undefined) return;
  if (continuationToken !== undefined) {
    throw invalid('outputVariables can be included only when there is no continuation token on the request.');
  }
  const bytes = Object.entries(outputVariables).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (bytes <= maximumOutputVariables) return;
  const message = `Exceeded the total size limit for all variables in the pipeline: ${bytes} bytes.`;
  throw new AwsError('OutputVariablesSizeExceededException', message);
}

function stopPipelineExecution(state: CodePipelineState, input: Input): unknown {
  const { pipelineName, pipelineExecutionId } = input as Record<
    'pipelineName' | 'pipelineExecutionId',
    string
  >;
  const ofPipeline = state.jobs.filter((job) => job.pipelineName === pipelineName);
  if (ofPipeline.length === 0) {
    throw new AwsError('PipelineNotFoundException', `Pipeline ${pipelineName} was not found.`);
  }
  const inProgress = ofPipeline.filter(
    (job) => job.pipelineExecutionId === pipelineExecutionId && !job.hasEnded,
  );
  if (inProgress.length === 0) {
    const message = `Execution ${pipelineExecutionId} is not in progress.`;
    throw new AwsError('PipelineExecutionNotStoppableException', message);
  }
  if (input['abandon'] === true) {
    for (const job of inProgress) job.stop();
  } else if (state.stoppingExecutions.has(pipelineExecutionId)) {
    const message = `Execution ${pipelineExecutionId} is in a Stopping state already.`;
    throw new AwsError('DuplicatedStopRequestException', message);
  }
  // An action in progress goes on until its worker reports; there are none after it here that would not start.
  state.stoppingExecutions.add(pipelineExecutionId);
  return { pipelineExecutionId };
}

function unknownType(state: CodePipelineState, id: ActionTypeId): AwsError {
  const message = `ActionType ${nameOf(id)} does not exist in ${state.region}.`;
  return new AwsError('ActionTypeNotFoundException', message);
}

function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}
