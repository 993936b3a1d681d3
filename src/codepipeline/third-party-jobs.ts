import {
  type ActionCategory,
  AcknowledgeThirdPartyJobCommand,
  CodePipelineClient,
  GetActionTypeCommand,
  GetThirdPartyJobDetailsCommand,
  PutThirdPartyJobFailureResultCommand,
  PutThirdPartyJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { apiTransport, type ClientPlace, clientSettings } from '../aws/client-settings.ts';
import { singleTry } from './single-try.ts';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { ApiError, type JobApi } from './job-api.ts';
import { readJobDetails } from './job-details.ts';
import { fitFailure, fitSuccess } from './limits.ts';

/** What names a third-party job, and proves that its bearer may work on it. */
export interface ThirdPartyJobIdentity {
  readonly jobId: string;
  readonly clientToken: string;
}

/** The job API of partner actions: GetThirdPartyJobDetails and its siblings. */
export function thirdPartyJob(identity: ThirdPartyJobIdentity, place: ClientPlace, clock: Clock): JobApi {
  const client = new CodePipelineClient({
    ...clientSettings(place),
    requestHandler: apiTransport(),
    // The SDK's own retries would hide whether an earlier try may have arrived.
    maxAttempts: 1,
  });
  const { jobId, clientToken } = identity;

  return {
    getDetails: async (signal) => {
      const answer = await singleTry('GetThirdPartyJobDetails', clock, signal, (abortSignal) =>
        client.send(new GetThirdPartyJobDetailsCommand(identity), { abortSignal }),
      );
      return readJobDetails(answer.jobDetails);
    },

    acknowledge: async (nonce, signal) => {
      const answer = await singleTry('AcknowledgeThirdPartyJob', clock, signal, (abortSignal) =>
        client.send(new AcknowledgeThirdPartyJobCommand({ jobId, clientToken, nonce }), { abortSignal }),
      );
      if (answer.status === undefined) {
        // Retried: the nonce then tells whether the job was taken.
        throw new ApiError(
          { kind: 'network', code: 'NoStatus', mayHaveArrived: true },
          'AcknowledgeThirdPartyJob answered without a status',
        );
      }
      return answer.status;
    },

    putSuccess: async (result, signal) => {
      const fitted = fitSuccess(result);
      await singleTry('PutThirdPartyJobSuccessResult', clock, signal, (abortSignal) =>
        client.send(new PutThirdPartyJobSuccessResultCommand({ jobId, clientToken, ...fitted }), {
          abortSignal,
        }),
      );
    },

    putFailure: async (result, signal) => {
      const failureDetails = fitFailure(result);
      await singleTry('PutThirdPartyJobFailureResult', clock, signal, (abortSignal) =>
        client.send(new PutThirdPartyJobFailureResultCommand({ jobId, clientToken, failureDetails }), {
          abortSignal,
        }),
      );
    },

    getSecretProperties: async (actionType, signal) => {
      const answer = await singleTry('GetActionType', clock, signal, (abortSignal) =>
        client.send(
          new GetActionTypeCommand({ ...actionType, category: actionType.category as ActionCategory }),
          {
            abortSignal,
          },
        ),
      );
      const properties = answer.actionType?.properties;
      if (properties === undefined) {
        throw new Failure(
          'SystemUnavailable',
          'GetActionType answered without the properties of the action type.',
        );
      }
      return properties.flatMap(({ name, noEcho }) => (noEcho === true && name !== undefined ? [name] : []));
    },
  };
}
