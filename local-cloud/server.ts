import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerIdentity } from './certificates.ts';
import type { CodePipelineState } from './codepipeline/jobs.ts';
import { parseJson, readTarget, serveCodePipeline } from './codepipeline/service.ts';
import { AwsError } from './errors.ts';
import type { FaultPlan } from './fault-plan.ts';
import { replyInstead } from './faults.ts';
import type { Misbehaviour, Pace } from './faults.ts';
import { BodySource, readBody, readIncoming } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { delayConnections, Pacer } from './pace.ts';
import { errorReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { RecordedRequest } from './requests.ts';
import { readAddress, readOperation } from './s3/address.ts';
import { serveS3 } from './s3/service.ts';
import type { S3State } from './s3/service.ts';
import { send } from './send.ts';
import { claimedAccessKey } from './signature-claim.ts';
import { parseForm, serveSts } from './sts.ts';
import type { StsState } from './sts.ts';

/** What the server serves from. */
export interface CloudState extends CodePipelineState, S3State, StsState {
  readonly pace: Pace;
  readonly faults: FaultPlan<RecordedRequest, Misbehaviour>;
  readonly requests: RecordedRequest[];
}

/** In bytes; CodePipeline's and STS's are small. */
const maximumBodySize = 1024 * 1024;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One port for all three services, over TLS where there is an identity for it; not listening yet. */
export function createCloudServer(state: CloudState, identity?: ServerIdentity): Server {
  const { bytesPerSecond, roundTripMilliseconds = 0 } = state.pace;
  /** By the client's port. */
  const connections = new Map<number | undefined, Connection>();
  const onRequest = (message: IncomingMessage, response: ServerResponse): void => {
    const { socket } = message;
    const connection = connections.get(socket.remotePort) ?? { socket, pacer: undefined };
    const source = new BodySource(message);
    serve(state, { message, source, response, connection }).catch((error: unknown) => {
      // The client has gone, or the connection was cut on purpose.
      response.destroy(error instanceof Error ? error : undefined);
    });
  };
  const server =
    identity === undefined ? createServer(onRequest) : createTlsServer({ ...identity }, onRequest);
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    const pacer = bytesPerSecond === undefined ? undefined : new Pacer(bytesPerSecond);
    connections.set(remotePort, { socket, pacer });
    socket.once('close', () => connections.delete(remotePort));
  });
  if (roundTripMilliseconds > 0)
    delayConnections(server, roundTripMilliseconds * (identity === undefined ? 1 : 2));
  // Clients decide how long they wait and keep connections; a hang has to hang.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.keepAliveTimeout = 0;
  server.setTimeout(0);
  return server;
}

interface Connection {
  /** TCP's, which can be reset: over TLS the request's own socket cannot. */
  readonly socket: Socket;
  /** Undefined: as fast as it goes. */
  readonly pacer: Pacer | undefined;
}

/** One request and its answer as HTTP carries them. */
interface Exchange {
  readonly message: IncomingMessage;
  /** The request's body. */
  readonly source: BodySource;
  readonly response: ServerResponse;
  readonly connection: Connection;
}

async function serve(state: CloudState, exchange: Exchange): Promise<void> {
  const { message, source, response, connection } = exchange;
  const { pacer } = connection;
  const withoutBody = message.method === 'HEAD';
  const call = await readCall(state, exchange).catch(errorReplyToUnreadable);
  if ('status' in call) {
    await send(response, call, { withoutBody, pacer, fault: undefined });
    return;
  }
  const { record } = call;
  state.requests.push(record);
  const fault = state.faults.next(record);
  if (fault !== undefined) record.misbehaviour = fault.kind;

  const reply = await answer(state, call, fault, exchange);
  if (reply === undefined) return;
  if (fault?.kind === 'reset' && fault.moment === 'after') {
    connection.socket.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'hang' && fault.moment === 'after') return;

  const slow = fault?.kind === 'slow' ? fault : undefined;
  const wait = (state.pace.firstByteMilliseconds ?? 0) + (slow?.firstByteMilliseconds ?? 0);
  if (wait > 0) await delay(wait);
  record.status = reply.status;
  record.errorCode = reply.errorCode;
  // What is left of a refused upload: the client reads the answer once it has sent all of it.
  source.drain().catch(() => undefined);
  await send(response, reply, {
    withoutBody,
    pacer: slow?.bytesPerSecond === undefined ? pacer : new Pacer(slow.bytesPerSecond),
    fault,
  });
}

/** A request, and how to have it answered. */
interface Call {
  readonly record: Mutable<RecordedRequest>;
  /** The service's answer; throws AwsError. */
  readonly serve: (options: { readonly ignoresRange: boolean }) => Reply | Promise<Reply>;
}

/** Finds the service and the operation that a request is for. Throws AwsError where it cannot be read. */
async function readCall(state: CloudState, exchange: Exchange): Promise<Call> {
  const { message, source, connection } = exchange;
  const { pacer } = connection;
  const request = readIncoming(message, pacer === undefined ? source : pacer.pace(source));
  const record = (of: Pick<RecordedRequest, 'service' | 'operation'> & Partial<RecordedRequest>) => ({
    method: request.method,
    url: message.url ?? '/',
    headers: request.headers,
    accessKeyId: claimedAccessKey(request),
    userAgent: request.headers['user-agent'],
    bucket: undefined,
    key: undefined,
    range: request.headers['range'],
    input: undefined,
    receivedAt: new Date(),
    clientPort: message.socket.remotePort,
    status: undefined,
    errorCode: undefined,
    misbehaviour: undefined,
    ...of,
  });
  if (request.headers['x-amz-target'] !== undefined) {
    const body = await readBody(request.body, maximumBodySize);
    return {
      record: record({ service: 'codepipeline', operation: readTarget(request), input: parseJson(body) }),
      serve: () => serveCodePipeline(state, request, body),
    };
  }
  if (request.method === 'POST' && request.path === '/' && isForm(request)) {
    const form = parseForm(await readBody(request.body, maximumBodySize));
    return {
      record: record({ service: 'sts', operation: form['Action'] ?? 'Unknown', input: form }),
      serve: () => serveSts(state, form),
    };
  }
  const address = readAddress(request);
  const operation = readOperation(request, address) ?? 'Unknown';
  return {
    record: record({ service: 's3', operation, ...address }),
    serve: (options) => serveS3(state, request, address, options),
  };
}

function isForm({ headers }: Incoming): boolean {
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
}

function errorReplyToUnreadable(error: unknown): Reply {
  if (error instanceof AwsError) return errorReply('s3', error);
  throw error;
}

/** The service's answer, or the fault's in its place; undefined: there will be none. */
async function answer(
  state: CloudState,
  { record, serve: ask }: Call,
  fault: Misbehaviour | undefined,
  { message, source, connection }: Exchange,
): Promise<Reply | undefined> {
  if (fault?.kind === 'reset upload') await source.drain(fault.afterBytes);
  if (fault?.kind === 'reset upload' || (fault?.kind === 'reset' && fault.moment === 'before')) {
    connection.socket.resetAndDestroy();
    return undefined;
  }
  if (fault?.kind === 'hang' && fault.moment === 'before') return undefined;
  const instead = fault && replyInstead(fault, record);
  if (instead !== undefined) return instead;

  if (fault?.kind === 'expire credentials') state.identities.expire(record.accessKeyId ?? '');
  if (fault?.kind === 'meanwhile') await fault.happens(record);
  try {
    return await ask({ ignoresRange: fault?.kind === 'ignore range' });
  } catch (error) {
    // The client has broken off its upload: nobody waits for an answer.
    if (message.destroyed && !message.complete) return undefined;
    return errorReply(record.service, error);
  }
}
