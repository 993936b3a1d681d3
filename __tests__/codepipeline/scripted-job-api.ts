import type { JobStatus } from '@aws-sdk/client-codepipeline';
import { ApiError, type ApiErrorKind, type JobApi } from '../../src/codepipeline/job-api.ts';

export const refused = (code: string) => new ApiError({ kind: 'refused', code, mayHaveArrived: false }, code);
export const lostAnswer = () =>
  new ApiError({ kind: 'network', code: 'ECONNRESET', mayHaveArrived: true }, 'reset');
export const failed = (kind: ApiErrorKind) => new ApiError({ kind, code: kind, mayHaveArrived: false }, kind);

/** CodePipeline as a list of what it answers to one call after the other, whichever the call is. */
export function scriptedJobApi(
  answers: (JobStatus | ApiError | Error | undefined)[],
): JobApi & { calls: string[] } {
  const calls: string[] = [];
  const next = <T>(call: string) => {
    calls.push(call);
    if (answers.length === 0) throw new Error(`unexpected ${call}`);
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as T);
  };
  return {
    calls,
    getDetails: () => next('getDetails'),
    acknowledge: () => next('acknowledge'),
    putSuccess: () => next('putSuccess'),
    putFailure: () => next('putFailure'),
    getSecretProperties: () => next('getSecretProperties'),
  };
}
