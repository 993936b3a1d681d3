import { ApiError, type JobApi } from './job-api.ts';

/**
 * One job through several sets of credentials: each call goes through the first whose credentials CodePipeline
 * accepts. What has been refused for its credentials was not carried out, so going on with the next is safe.
 *
 * A source that cannot be had (no session for the role, say) counts as refused.
 */
export function fallbackJobApi(
  sources: readonly (() => Promise<JobApi>)[],
  onFallback: (error: unknown) => void,
): JobApi {
  let current = 0;
  const made = new Map<number, Promise<JobApi>>();

  async function call<T>(work: (api: JobApi) => Promise<T>): Promise<T> {
    for (;;) {
      const index = current;
      const source = sources[index];
      if (source === undefined) throw new Error('There are no credentials to call CodePipeline with.');
      try {
        return await work(await api(index, source));
      } catch (error) {
        const isLast = index + 1 >= sources.length;
        if (isLast || (error instanceof ApiError && error.kind !== 'credentials')) throw error;
        if (!(error instanceof ApiError) && made.has(index)) throw error;
        onFallback(error);
        current = Math.max(current, index + 1);
      }
    }
  }

  async function api(index: number, source: () => Promise<JobApi>): Promise<JobApi> {
    const known = made.get(index);
    if (known !== undefined) return known;
    const fresh = await source();
    made.set(index, Promise.resolve(fresh));
    return fresh;
  }

  return {
    getDetails: (signal) => call((job) => job.getDetails(signal)),
    acknowledge: (nonce, signal) => call((job) => job.acknowledge(nonce, signal)),
    putSuccess: (result, signal) => call((job) => job.putSuccess(result, signal)),
    putFailure: (result, signal) => call((job) => job.putFailure(result, signal)),
    getSecretProperties: (actionType, signal) => call((job) => job.getSecretProperties(actionType, signal)),
  };
}
