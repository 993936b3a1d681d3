import {
  AcknowledgeJobCommand,
  type ActionOwner,
  type ActionType as ActionTypeOfModel,
  GetJobDetailsCommand,
  ListActionTypesCommand,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { Failure } from '../failure.ts';
import type { ActionType } from '../job.ts';
import type { Send } from './client.ts';
import { ApiError, type JobApi } from './job-api.ts';
import { readJobData, readStatus } from './job-details.ts';
import { fitFailure, fitSuccess } from './limits.ts';

/**
 * The API for jobs of custom actions and of CodePipeline's Lambda action: GetJobDetails and its siblings.
 *
 * AWS's reference names custom actions only. That the results of the Lambda action's jobs go this way too is in its
 * guide ("Invoke an AWS Lambda function in a pipeline"); that GetJobDetails knows these jobs is seen in public code.
 *
 * @param nonce undefined: whoever sent a custom action's job has acknowledged it
 */
export function customJob(jobId: string, nonce: string | undefined, send: Send): JobApi {
  return {
    getDetails: async (signal) => {
      const operation = 'GetJobDetails';
      const command = new GetJobDetailsCommand({ jobId });
      const { jobDetails } = await send(operation, command, signal).catch(asUnknownJob);
      const data = readJobData(operation, jobDetails);
      const isAcknowledged = nonce === undefined || data.job.actionType?.owner === 'AWS';
      return { ...data, isAcknowledged, nonce };
    },

    acknowledge: async (withNonce, signal) => {
      const operation = 'AcknowledgeJob';
      const command = new AcknowledgeJobCommand({ jobId, nonce: withNonce });
      return readStatus(operation, await send(operation, command, signal));
    },

    putSuccess: async (result, signal) => {
      const command = new PutJobSuccessResultCommand({ jobId, ...fitSuccess(result) });
      await send('PutJobSuccessResult', command, signal);
    },

    putFailure: async (result, signal) => {
      const command = new PutJobFailureResultCommand({ jobId, failureDetails: fitFailure(result) });
      await send('PutJobFailureResult', command, signal);
    },

    // GetActionType knows the owners AWS and ThirdParty only (pattern of ActionTypeOwner in the service model).
    getSecretProperties: async (actionType, signal) => {
      const properties = (await findActionType(actionType, send, signal)).actionConfigurationProperties ?? [];
      return properties.flatMap(({ name, secret }) => (secret === true && name !== undefined ? [name] : []));
    },
  };
}

/** The job ID is all that GetJobDetails is given: one that is malformed is one that it does not know. */
function asUnknownJob(error: unknown): never {
  if (!(error instanceof ApiError) || error.code !== 'ValidationException') throw error;
  const { kind, mayHaveArrived, message } = error;
  throw new ApiError({ kind, code: 'JobNotFoundException', mayHaveArrived }, message, { cause: error });
}

async function findActionType(
  wanted: ActionType,
  send: Send,
  signal: AbortSignal | undefined,
): Promise<ActionTypeOfModel> {
  const actionOwnerFilter = wanted.owner as ActionOwner;
  let nextToken: string | undefined;
  do {
    const command = new ListActionTypesCommand({ actionOwnerFilter, nextToken });
    const page = await send('ListActionTypes', command, signal);
    const found = page.actionTypes?.find(
      ({ id }) =>
        id?.category === wanted.category && id.provider === wanted.provider && id.version === wanted.version,
    );
    if (found !== undefined) return found;
    ({ nextToken } = page);
  } while (nextToken !== undefined);
  throw new Failure('SystemUnavailable', 'ListActionTypes did not list the action type of the job.');
}
