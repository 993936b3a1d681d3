import { ApiError, type JobApi } from './job-api.ts';

/** Looks credentials up, afresh each time, and makes the job's API with them. */
export type JobApiSource = () => Promise<JobApi>;

/**
 * One job through several sets of credentials: each call goes through the first whose credentials CodePipeline
 * accepts. What has been refused for its credentials was not carried out, so going on with the next is safe.
 *
 * A source that cannot be had (no session for the role, say) counts as refused. Where none is left, the call rejects
 * with an ApiError that is worth another try: credentials may be had a little later, and the result has to arrive.
 */
export function fallbackJobApi(
  sources: readonly JobApiSource[],
  onFallback: (error: unknown) => void,
): JobApi {
  let current = 0;
  const made = new Map<number, JobApi>();

  async function call<T>(work: (api: JobApi) => Promise<T>): Promise<T> {
    const order = [...sources.keys()].map((step) => (current + step) % sources.length);
    // Credentials that served an earlier call may have expired since: the last resort is to look them up again.
    if (made.has(current)) order.push(current);
    let refusal: unknown;
    let unavailable: unknown;
    for (const index of order) {
      if (refusal !== undefined) onFallback(refusal);
      current = index;
      let api: JobApi | undefined;
      try {
        api = made.get(index) ?? (await sources[index]?.());
      } catch (error) {
        refusal = error;
        unavailable ??= error;
      }
      if (api === undefined) continue;
      made.set(index, api);
      try {
        return await work(api);
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'credentials') throw error;
        refusal = error;
        made.delete(index);
      }
    }
    throw noCredentials(unavailable ?? refusal);
  }

  return {
    getDetails: (signal) => call((job) => job.getDetails(signal)),
    acknowledge: (nonce, signal) => call((job) => job.acknowledge(nonce, signal)),
    putSuccess: (result, signal) => call((job) => job.putSuccess(result, signal)),
    putFailure: (result, signal) => call((job) => job.putFailure(result, signal)),
    getSecretProperties: (actionType, signal) => call((job) => job.getSecretProperties(actionType, signal)),
  };
}

function noCredentials(cause: unknown): ApiError {
  const details = { kind: 'no credentials', code: 'NoCredentials', mayHaveArrived: false } as const;
  return new ApiError(details, cause instanceof Error ? cause.message : String(cause), { cause });
}
