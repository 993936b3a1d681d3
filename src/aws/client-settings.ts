import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import type { HttpHandlerOptions, RequestHandler } from '@smithy/types';
import type { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { getProxyForUrl } from 'proxy-from-env';
import type { Credentials } from '../job.ts';
import { version } from '../version.ts';
import { stallTimeout } from './retry.ts';

/** A try that gets no answer ends after this many milliseconds. */
export const answerTimeout = 15_000;

/** Identifies this action in AWS's logs. */
export const customUserAgent: [name: string, version: string][] = [['codepipeline-bridge', version]];

/** Until when the credentials hold, where that is known; the SDK asks for new ones a little earlier. */
export interface ExpiringCredentials extends Credentials {
  readonly expiration?: Date;
}

/** Region and credentials of a client of an AWS service. */
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
    customUserAgent,
  };
}

/** For requests with small answers: everything has to be there within the answer timeout. */
export function apiTransport() {
  return createTransport({
    connectionTimeout: answerTimeout,
    requestTimeout: answerTimeout,
    socketTimeout: answerTimeout,
    throwOnRequestTimeout: true,
  });
}

/** For artifacts, whose transfer may take hours as long as bytes keep moving. */
export function transferTransport() {
  return createTransport({ connectionTimeout: answerTimeout, socketTimeout: stallTimeout });
}

/**
 * Carries the SDK's requests, through a proxy where HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say so for
 * the host that is asked: the SDK itself ignores these variables.
 */
export function createTransport(options: NodeHttpHandlerOptions) {
  /** One handler, and so one pool of connections, for each proxy; '' is the direct way. */
  const handlers = new Map<string, Promise<NodeHttpHandler>>();
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request: HttpRequest, handlerOptions?: HttpHandlerOptions) => {
      const { protocol, hostname, port } = request;
      const proxy = getProxyForUrl(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
      const handler = handlers.get(proxy) ?? connect(proxy, options);
      handlers.set(proxy, handler);
      return (await handler).handle(request, handlerOptions);
    },
    destroy: () => {
      const destroy = (handler: NodeHttpHandler) => {
        handler.destroy();
      };
      for (const handler of handlers.values()) handler.then(destroy, () => undefined);
    },
  } satisfies RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions>;
}

async function connect(proxy: string, options: NodeHttpHandlerOptions): Promise<NodeHttpHandler> {
  // More connections than this are never opened at once; the pool's own limit would only add a warning.
  const pool = { keepAlive: true, maxSockets: 64 };
  if (proxy === '') return new NodeHttpHandler({ httpAgent: pool, httpsAgent: pool, ...options });
  const { HttpProxyAgent } = await import('http-proxy-agent');
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new NodeHttpHandler({
    ...options,
    httpAgent: new HttpProxyAgent(proxy, pool),
    httpsAgent: new HttpsProxyAgent(proxy, pool),
  });
}
