import type { Credentials } from '../job.ts';
import { version } from '../version.ts';
import { stallTimeout } from './stall.ts';
import { Transport } from './transport.ts';

/** A try that gets no answer ends after this many milliseconds. */
export const answerTimeout = 15_000;

/** Until when the credentials hold, where that is known; the SDK asks for new ones a little earlier. */
export interface ExpiringCredentials extends Credentials {
  readonly expiration?: Date;
}

/** Where and as whom a client of an AWS service works. */
export interface ClientPlace {
  readonly region: string;
  readonly credentials: () => Promise<ExpiringCredentials>;
}

/** What every SDK client of this action has in common. Endpoints come from AWS_ENDPOINT_URL*, which the SDK reads. */
export function clientSettings({ region, credentials }: ClientPlace) {
  return {
    region,
    credentials: async () => {
      const { sessionToken, ...others } = await credentials();
      return sessionToken === undefined ? others : { ...others, sessionToken };
    },
    customUserAgent: [['codepipeline-bridge', version]] as [string, string][],
  };
}

/** For requests with small answers: everything has to be there within the answer timeout. */
export function apiTransport(): Transport {
  return new Transport({
    connectionTimeout: answerTimeout,
    requestTimeout: answerTimeout,
    socketTimeout: answerTimeout,
    throwOnRequestTimeout: true,
  });
}

/** For artifacts, whose transfer may take hours as long as bytes keep moving. */
export function transferTransport(): Transport {
  return new Transport({ connectionTimeout: answerTimeout, socketTimeout: stallTimeout });
}
