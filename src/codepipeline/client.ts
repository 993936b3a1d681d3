import {
  CodePipelineClient,
  type CodePipelineClientResolvedConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-codepipeline';
import type { Command } from '@smithy/types';
import { apiTransport, type ClientPlace, clientSettings } from '../aws/client-settings.ts';
import type { Clock } from '../clock.ts';
import { ApiError } from './job-api.ts';
import { singleTry } from './tries.ts';
import { messageOf } from '../text.ts';

/**
 * Asks CodePipeline for one operation, in one single try.
 *
 * @throws ApiError; the signal's reason where that ended it
 */
export type Send = <I extends ServiceInputTypes, O extends ServiceOutputTypes>(
  operation: string,
  command: Command<ServiceInputTypes, I, ServiceOutputTypes, O, CodePipelineClientResolvedConfig>,
  signal: AbortSignal | undefined,
) => Promise<O>;

export function createSend(place: ClientPlace, clock: Clock): Send {
  const client = new CodePipelineClient({
    ...clientSettings(place),
    requestHandler: apiTransport(),
    // The SDK's own retries would hide whether an earlier try may have arrived.
    maxAttempts: 1,
  });
  return (operation, command, signal) =>
    singleTry(operation, clock, signal, (abortSignal) => client.send(command, { abortSignal }));
}

/**
 * CodePipeline through several sets of credentials: each call goes through the first that CodePipeline accepts. What
 * has been refused for its credentials was not carried out, so going on with the next is safe.
 *
 * A source that fails (no session for the role, say) counts as refused. Where none is left, the call rejects with an
 * ApiError that is worth another try: there may be credentials a little later, and the result has to arrive.
 *
 * @param sources look credentials up, afresh each time, and make a client with them
 */
export function sendWithFallback(
  sources: readonly (() => Promise<Send>)[],
  onFallback: (error: unknown) => void,
): Send {
  let current = 0;
  const made = new Map<number, Send>();
  return async (operation, command, signal) => {
    const order = [...sources.keys()].map((step) => (current + step) % sources.length);
    // Credentials that served an earlier call may have expired since: the last resort is to look them up again.
    if (made.has(current)) order.push(current);
    let refusal: unknown;
    let unavailable: unknown;
    for (const index of order) {
      if (refusal !== undefined) onFallback(refusal);
      current = index;
      let send: Send | undefined;
      try {
        send = made.get(index) ?? (await sources[index]?.());
      } catch (error) {
        refusal = error;
        unavailable ??= error;
      }
      if (send === undefined) continue;
      made.set(index, send);
      try {
        return await send(operation, command, signal);
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'credentials') throw error;
        refusal = error;
        made.delete(index);
      }
    }
    const cause = unavailable ?? refusal;
    const details = { kind: 'no credentials', code: 'NoCredentials', mayHaveArrived: false } as const;
    throw new ApiError(details, messageOf(cause), { cause });
  };
}
