import {
  type ActionCategory,
  AcknowledgeThirdPartyJobCommand,
  GetActionTypeCommand,
  GetThirdPartyJobDetailsCommand,
  PutThirdPartyJobFailureResultCommand,
  PutThirdPartyJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline';
import { Failure } from '../failure.ts';
import type { Send } from './client.ts';
import type { JobApi } from './job-api.ts';
import { readJobData, readStatus } from './job-details.ts';
import { fitFailure, fitSuccess } from './limits.ts';

/** The API for jobs of partners' actions: GetThirdPartyJobDetails and its siblings. */
export function thirdPartyJob(jobId: string, clientToken: string, send: Send): JobApi {
  const identity = { jobId, clientToken };
  return {
    getDetails: async (signal) => {
      const operation = 'GetThirdPartyJobDetails';
      const { jobDetails } = await send(operation, new GetThirdPartyJobDetailsCommand(identity), signal);
      return { ...readJobData(operation, jobDetails), isAcknowledged: false, nonce: jobDetails?.nonce };
    },

    acknowledge: async (nonce, signal) => {
      const operation = 'AcknowledgeThirdPartyJob';
      const command = new AcknowledgeThirdPartyJobCommand({ ...identity, nonce });
      return readStatus(operation, await send(operation, command, signal));
    },

    putSuccess: async (result, signal) => {
      const command = new PutThirdPartyJobSuccessResultCommand({ ...identity, ...fitSuccess(result) });
      await send('PutThirdPartyJobSuccessResult', command, signal);
    },

    putFailure: async (result, signal) => {
      const failureDetails = fitFailure(result);
      const command = new PutThirdPartyJobFailureResultCommand({ ...identity, failureDetails });
      await send('PutThirdPartyJobFailureResult', command, signal);
    },

    getSecretProperties: async ({ category, ...actionType }, signal) => {
      const command = new GetActionTypeCommand({ ...actionType, category: category as ActionCategory });
      const { actionType: declaration } = await send('GetActionType', command, signal);
      if (declaration?.properties === undefined) {
        throw new Failure(
          'SystemUnavailable',
          'GetActionType answered without the properties of the action type.',
        );
      }
      return declaration.properties.flatMap(({ name, noEcho }) =>
        noEcho === true && name !== undefined ? [name] : [],
      );
    },
  };
}
