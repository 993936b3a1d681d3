import {
  AcknowledgeJobCommand,
  AcknowledgeThirdPartyJobCommand,
  type ActionCategory,
  type ActionOwner,
  type ActionType as ActionTypeOfModel,
  GetActionTypeCommand,
  GetJobDetailsCommand,
  GetThirdPartyJobDetailsCommand,
  ListActionTypesCommand,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
  PutThirdPartyJobFailureResultCommand,
  PutThirdPartyJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { Failure } from '../failure.ts';
import type { ActionType, JobIdentity } from '../job.ts';
import { cut, mapTexts } from '../text.ts';
import type { Send } from './client.ts';
import {
  ApiError,
  type FailureResult,
  type JobApi,
  readJobData,
  readStatus,
  type SuccessResult,
} from './job-api.ts';

/*
 * CodePipeline has three kinds of job and two APIs for them. Before the job's details are read, the kinds differ in
 * this: only third-party jobs come with a client token, only custom actions' jobs with a nonce.
 */

/** The job's API, which depends on the client token alone. */
export function openJob({ jobId, clientToken, nonce }: JobIdentity, send: Send): JobApi {
  return clientToken === undefined ? customJob(jobId, nonce, send) : thirdPartyJob(jobId, clientToken, send);
}

/**
 * Whether the job needs no acknowledgement by this run: a custom action's without a nonce, which its sender has
 * acknowledged, or the Lambda action's. JobDetails.isAcknowledged is the final word.
 */
export function comesAcknowledged({ clientToken, nonce }: JobIdentity): boolean {
  return clientToken === undefined && nonce === undefined;
}

/** PutThirdPartyJobSuccessResult has no outputVariables, PutJobSuccessResult has. */
export function takesOutputVariables({ clientToken }: Pick<JobIdentity, 'clientToken'>): boolean {
  return clientToken === undefined;
}

/**
 * For a job that this run does not acknowledge. A re-run replays the event with the job for which attempt 1 has reported
 * a result. GetThirdPartyJobDetails refuses a closed job; GetJobDetails does not.
 *
 * @param attempt GITHUB_RUN_ATTEMPT
 * @throws Failure for a re-run that would otherwise do the work twice
 */
export function refuseRerun({ jobId, clientToken }: JobIdentity, attempt: number): void {
  if (clientToken !== undefined || attempt <= 1) return;
  throw new Failure(
    'JobFailed',
    `Job ${jobId} cannot be worked on: this is attempt ${attempt} of the run, and attempt 1 has answered the job already; retry the stage in CodePipeline instead.`,
  );
}

/** The API for jobs of partners' actions. */
export function thirdPartyJob(jobId: string, clientToken: string, send: Send): JobApi {
  const identity = { jobId, clientToken };
  return {
    getDetails: async (signal) => {
      const command = new GetThirdPartyJobDetailsCommand(identity);
      const { jobDetails } = await send('GetThirdPartyJobDetails', command, signal);
      return { ...readJobData(jobDetails), isAcknowledged: false, nonce: jobDetails?.nonce };
    },
    acknowledge: async (nonce, signal) => {
      const command = new AcknowledgeThirdPartyJobCommand({ ...identity, nonce });
      return readStatus(await send('AcknowledgeThirdPartyJob', command, signal));
    },
    putSuccess: (result, signal) => {
      const command = new PutThirdPartyJobSuccessResultCommand({ ...identity, ...fitSuccess(result) });
      return send('PutThirdPartyJobSuccessResult', command, signal);
    },
    putFailure: (result, signal) => {
      const command = new PutThirdPartyJobFailureResultCommand({
        ...identity,
        failureDetails: fitFailure(result),
      });
      return send('PutThirdPartyJobFailureResult', command, signal);
    },
    getSecretProperties: async ({ category, ...actionType }, signal) => {
      const command = new GetActionTypeCommand({ ...actionType, category: category as ActionCategory });
      const { actionType: declaration } = await send('GetActionType', command, signal);
      if (declaration?.properties === undefined)
        throw new Failure('SystemUnavailable', 'GetActionType answered without properties.');
      return namesOf(declaration.properties.filter(({ noEcho }) => noEcho === true));
    },
  };
}

/**
 * The API for jobs of custom actions and of CodePipeline's Lambda action.
 *
 * AWS's reference names custom actions only. That it takes the results of the Lambda action's jobs is in AWS's guide
 * ("Invoke an AWS Lambda function in a pipeline"); that GetJobDetails returns these jobs is seen in public code.
 *
 * @param nonce undefined: the sender of a custom action's job has acknowledged it
 */
export function customJob(jobId: string, nonce: string | undefined, send: Send): JobApi {
  return {
    getDetails: async (signal) => {
      const command = new GetJobDetailsCommand({ jobId });
      const { jobDetails } = await send('GetJobDetails', command, signal).catch(asUnknownJob);
      const data = readJobData(jobDetails);
      const isAcknowledged = nonce === undefined || data.job.actionType?.owner === 'AWS';
      return { ...data, isAcknowledged, nonce };
    },
    acknowledge: async (withNonce, signal) => {
      const command = new AcknowledgeJobCommand({ jobId, nonce: withNonce });
      return readStatus(await send('AcknowledgeJob', command, signal));
    },
    putSuccess: (result, signal) =>
      send('PutJobSuccessResult', new PutJobSuccessResultCommand({ jobId, ...fitSuccess(result) }), signal),
    putFailure: (result, signal) => {
      const command = new PutJobFailureResultCommand({ jobId, failureDetails: fitFailure(result) });
      return send('PutJobFailureResult', command, signal);
    },
    // GetActionType accepts the owners AWS and ThirdParty only (pattern of ActionTypeOwner in the service model).
    getSecretProperties: async (actionType, signal) => {
      const { actionConfigurationProperties } = await findActionType(actionType, send, signal);
      return namesOf(actionConfigurationProperties?.filter(({ secret }) => secret === true) ?? []);
    },
  };
}

/** GetJobDetails takes nothing but the job ID: a malformed one counts as unknown. */
function asUnknownJob(error: unknown): never {
  const isMalformed = error instanceof ApiError && error.code === 'ValidationException';
  throw isMalformed ? error.withCode('JobNotFoundException') : error;
}

async function findActionType(
  { category, owner, provider, version }: ActionType,
  send: Send,
  signal: AbortSignal | undefined,
): Promise<ActionTypeOfModel> {
  let nextToken: string | undefined;
  do {
    const command = new ListActionTypesCommand({ actionOwnerFilter: owner as ActionOwner, nextToken });
    const page = await send('ListActionTypes', command, signal);
    const found = page.actionTypes?.find(
      ({ id }) => id?.category === category && id.provider === provider && id.version === version,
    );
    if (found !== undefined) return found;
    ({ nextToken } = page);
  } while (nextToken !== undefined);
  throw new Failure('SystemUnavailable', 'ListActionTypes did not list the action type of the job.');
}

function namesOf(properties: readonly { readonly name: string | undefined }[]): readonly string[] {
  return properties.map(({ name }) => name).filter((name) => name !== undefined);
}

/** Greatest lengths in characters (service model codepipeline-2015-07-09). */
const limits: Readonly<Record<string, number>> = {
  message: 5000,
  summary: 2048,
  externalExecutionId: 1500,
  revision: 1500,
  changeIdentifier: 100,
  revisionSummary: 2048,
};

/** The result with every text cut to the API's limit. */
export function fitSuccess({ executionDetails, currentRevision, ...others }: SuccessResult): SuccessResult {
  return {
    ...others,
    executionDetails: mapTexts(executionDetails, fit),
    currentRevision: currentRevision && mapTexts(currentRevision, fit),
  };
}

/** As fitSuccess, for a failure. */
export function fitFailure(result: FailureResult): FailureResult {
  return mapTexts(result, fit);
}

function fit(text: string, name: string): string {
  return cut(text, limits[name] ?? Infinity);
}
