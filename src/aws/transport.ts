import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import type { HttpHandlerOptions, RequestHandler } from '@smithy/types';
import type { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { getProxyForUrl } from 'proxy-from-env';

/**
 * Carries the SDK's requests, through a proxy where HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say so for
 * the host that is asked: the SDK itself ignores these variables.
 */
export class Transport implements RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  readonly #options: NodeHttpHandlerOptions;
  /** One handler, and so one pool of connections, for each proxy; '' is the direct way. */
  readonly #handlers = new Map<string, Promise<NodeHttpHandler>>();

  constructor(options: NodeHttpHandlerOptions) {
    this.#options = options;
  }

  async handle(request: HttpRequest, options?: HttpHandlerOptions): Promise<{ response: HttpResponse }> {
    const proxy = getProxyForUrl(urlOf(request));
    let handler = this.#handlers.get(proxy);
    if (handler === undefined) {
      handler = connect(proxy, this.#options);
      this.#handlers.set(proxy, handler);
    }
    return (await handler).handle(request, options);
  }

  destroy(): void {
    for (const handler of this.#handlers.values()) {
      handler.then(
        (made) => {
          made.destroy();
        },
        () => undefined,
      );
    }
  }
}

function urlOf({ protocol, hostname, port }: HttpRequest): string {
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
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
