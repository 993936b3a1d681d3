import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerIdentity } from '../local-cloud/certificates.ts';
import { readToken } from '../local-runner/github-services.ts';
import type { Reply } from '../local-runner/github-services.ts';
import { operations } from './operations.ts';
import type { Operation } from './operations.ts';
import type { Admission } from './limits.ts';
import { notFound, Refusal } from './refusal.ts';
import type { GitHubState, Misbehaviour, RecordedRequest } from './state.ts';

const versions = {
  'github.com': ['2022-11-28', '2026-03-10'],
  'enterprise-server': ['2022-11-28'],
} as const;

/** Serves the REST API, over TLS where there is an identity for it; `state` is asked for at each request. */
export function createGitHubServer(state: () => GitHubState, identity?: ServerIdentity): Server {
  const onRequest = (message: IncomingMessage, response: ServerResponse): void => {
    serve(state(), message, response).catch((error: unknown) => {
      if (response.headersSent || message.destroyed) return;
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end(`The local GitHub failed: ${String(error)}`);
    });
  };
  return identity === undefined ? createServer(onRequest) : createTlsServer({ ...identity }, onRequest);
}

async function serve(state: GitHubState, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(message.url ?? '/', state.url);
  const prefix = new URL(state.url).pathname.replace(/\/$/, '');
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : '';
  const route = findRoute(message.method ?? '', path);
  const apiVersion = String(message.headers['x-github-api-version'] ?? '2022-11-28');
  const record: RecordedRequest = {
    operation: route?.operation.name ?? 'Unknown',
    method: message.method ?? '',
    url: message.url ?? '/',
    headers: message.headers,
    token: readToken(message.headers.authorization),
    apiVersion,
    body: await readBody(message),
    receivedAt: new Date(),
    status: undefined,
    misbehaviour: undefined,
  };
  state.requests.push(record);
  const fault = state.faults.next(record);
  record.misbehaviour = fault?.kind;
  if (isLost(fault, 'before', message)) return;
  if (fault?.kind === 'meanwhile') await fault.happens(record);
  const latency = state.latencyMilliseconds + (fault?.kind === 'slow' ? fault.milliseconds : 0);
  const reply =
    replyInstead(fault, state, record.token) ?? (await answer(state, url, record, route, latency));
  if (isLost(fault, 'after', message)) return;
  record.status = reply.status;
  send(response, reply, apiVersion);
}

interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

function findRoute(method: string, path: string): Route | undefined {
  for (const operation of operations) {
    const match = operation.method === method ? operation.path.exec(path) : null;
    if (match === null) continue;
    const parts = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
    return { operation, path: Object.fromEntries(parts) as Record<string, string> };
  }
  return undefined;
}

async function answer(
  state: GitHubState,
  url: URL,
  record: RecordedRequest,
  route: Route | undefined,
  latency: number,
): Promise<Reply> {
  const { token, apiVersion, body } = record;
  let admission: Admission | undefined;
  try {
    if (record.headers['user-agent'] === undefined) {
      throw new Refusal(403, 'Request forbidden by administrative rules.');
    }
    // "If you specify an API version that is no longer supported, you will receive a 400 error" (docs: API Versions);
    // the words are ours.
    const known: readonly string[] = versions[state.server];
    if (!known.includes(apiVersion)) throw new Refusal(400, `${apiVersion} is not a supported API version.`);
    if (route === undefined) throw notFound();
    const { operation, path } = route;
    const caller = operation.needs === undefined ? undefined : state.access.identify(token);
    admission = caller?.usage.admit(operation.method, operation.createsContent === true);
    if (latency > 0) await delay(latency);
    const reply = operation.answer({ state, url, path, body, apiVersion, token, operation, caller });
    return { ...reply, headers: { ...admission?.headers, ...reply.headers } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...error.reply, headers: { ...admission?.headers, ...error.headers } };
  } finally {
    admission?.done();
  }
}

/** Whether the fault keeps the answer back at this moment; a reset is done then. */
function isLost(
  fault: Misbehaviour | undefined,
  moment: 'before' | 'after',
  message: IncomingMessage,
): boolean {
  if ((fault?.kind !== 'reset' && fault?.kind !== 'hang') || fault.moment !== moment) return false;
  if (fault.kind === 'reset') message.socket.resetAndDestroy();
  return true;
}

/** The fault's answer in place of the operation's. */
function replyInstead(
  fault: Misbehaviour | undefined,
  state: GitHubState,
  token: string | undefined,
): Reply | undefined {
  switch (fault?.kind) {
    case 'status': {
      const { status, message = 'Server Error', headers } = fault;
      return new Refusal(status, message, headers).reply;
    }
    case 'html':
      return {
        status: fault.status,
        headers: { 'content-type': 'text/html' },
        body: '<html><body><h1>Unicorn!</h1></body></html>',
      };
    case 'secondary limit':
      return state.access.identify(token).usage.secondaryLimit((fault.seconds ?? 60) * 1000).reply;
    case 'reset':
    case 'hang':
    case 'slow':
    case 'meanwhile':
    case undefined:
      return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: Reply, apiVersion: string): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, 'x-github-api-version-selected': apiVersion, ...headers });
  response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

async function readBody(message: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (message.headers['content-length'] === '0' || message.method !== 'POST') return {};
  const body: unknown = await json(message).catch(() => ({}));
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
