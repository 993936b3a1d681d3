import {
  CodePipelineClient,
  type CodePipelineClientResolvedConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-codepipeline';
import type { Command } from '@smithy/types';
import { apiTransport, type ClientPlace, clientSettings } from '../aws/client-settings.ts';
import type { Clock } from '../clock.ts';
import { singleTry } from './tries.ts';

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

/** A client of CodePipeline. */
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
