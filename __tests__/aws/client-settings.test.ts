import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpRequest } from '@smithy/core/protocols';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from '../../src/aws/client-settings.ts';
import { startServer } from '../start-server.ts';

const variables = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
];

let saved: Record<string, string | undefined>;
let server: Server;
let proxy: Server;
let seenByProxy: string[];

beforeEach(async () => {
  saved = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
  for (const name of variables) Reflect.deleteProperty(process.env, name);
  seenByProxy = [];
  server = await listen((request) => `server ${request.url ?? ''}`);
  proxy = await listen((request) => {
    seenByProxy.push(request.url ?? '');
    return `proxy for ${request.url ?? ''}`;
  });
});

afterEach(() => {
  for (const [name, value] of Object.entries(saved)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

describe('createTransport', () => {
  it('goes straight to the host where no proxy is set', async () => {
    expect(await get()).toBe('server /path?a=b');
  });

  it('goes through HTTP_PROXY', async () => {
    process.env['HTTP_PROXY'] = urlOf(proxy);
    const url = `${urlOf(server)}/path?a=b`;
    expect(await get()).toBe(`proxy for ${url}`);
    expect(seenByProxy).toEqual([url]);
  });

  it.each(['127.0.0.1', '*', 'example.org,127.0.0.1'])(
    'goes straight to a host that NO_PROXY=%s names',
    async (hosts) => {
      process.env['HTTP_PROXY'] = urlOf(proxy);
      process.env['NO_PROXY'] = hosts;
      expect(await get()).toBe('server /path?a=b');
      expect(seenByProxy).toEqual([]);
    },
  );

  it('asks HTTPS_PROXY for a tunnel', async () => {
    const asked: string[] = [];
    proxy.on('connect', (request: IncomingMessage, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    process.env['HTTPS_PROXY'] = urlOf(proxy);
    await get({ protocol: 'https:', hostname: 'codepipeline.example', port: undefined });
    expect(asked).toEqual(['codepipeline.example:443']);
  });
});

async function listen(answer: (request: IncomingMessage) => string): Promise<Server> {
  return (await startServer((request, response) => response.end(answer(request)))).server;
}

function urlOf(of: Server): string {
  return `http://127.0.0.1:${(of.address() as AddressInfo).port}`;
}

async function get(
  where: { protocol: string; hostname: string; port: number | undefined } = {
    protocol: 'http:',
    hostname: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
  },
): Promise<string> {
  const transport = createTransport({});
  const { port, ...host } = where;
  const request = new HttpRequest({
    ...host,
    ...(port === undefined ? {} : { port }),
    path: '/path',
    query: { a: 'b' },
  });
  try {
    const { response } = await transport.handle(request);
    let text = '';
    for await (const chunk of response.body as AsyncIterable<Buffer>) text += chunk.toString();
    return text;
  } finally {
    transport.destroy();
  }
}
