import { cut } from '../text.ts';
import type { CurrentRevision, FailureResult, SuccessResult } from './job-api.ts';

/** Greatest lengths in characters, from the API's model (service model codepipeline-2015-07-09). */
export const limits = {
  failureMessage: 5000,
  summary: 2048,
  externalExecutionId: 1500,
  revision: 1500,
  changeIdentifier: 100,
  revisionSummary: 2048,
  continuationToken: 2048,
} as const;

/** The result with every text within the API's limits, so that no long text can keep it from arriving. */
export function fitSuccess(result: SuccessResult): SuccessResult {
  const { executionDetails: details, currentRevision } = result;
  return {
    ...result,
    executionDetails: {
      ...details,
      summary: cut(details.summary, limits.summary),
      externalExecutionId: cut(details.externalExecutionId, limits.externalExecutionId),
    },
    ...(currentRevision === undefined ? {} : { currentRevision: fitRevision(currentRevision) }),
  };
}

/** As fitSuccess, for a failure. */
export function fitFailure(result: FailureResult): FailureResult {
  const { externalExecutionId } = result;
  return {
    ...result,
    message: cut(result.message, limits.failureMessage),
    ...(externalExecutionId === undefined
      ? {}
      : { externalExecutionId: cut(externalExecutionId, limits.externalExecutionId) }),
  };
}

function fitRevision(revision: CurrentRevision): CurrentRevision {
  const { revisionSummary } = revision;
  return {
    ...revision,
    revision: cut(revision.revision, limits.revision),
    changeIdentifier: cut(revision.changeIdentifier, limits.changeIdentifier),
    ...(revisionSummary === undefined
      ? {}
      : { revisionSummary: cut(revisionSummary, limits.revisionSummary) }),
  };
}
