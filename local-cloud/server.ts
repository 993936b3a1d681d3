import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerIdentity } from './certificates.ts';
import type { CodePipelineState } from './codepipeline/jobs.ts';
import { parseJson, readTarget, serveCodePipeline } from './codepipeline/service.ts';
import { AwsError } from './errors.ts';
import type { FaultBook } from './fault-book.ts';
import type { Misbehaviour, Pace } from './faults.ts';
import { readBody, readIncoming } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { delayConnections, Pacer } from './pace.ts';
import { replyInstead } from './faulty-replies.ts';
import { errorReply } from './reply.ts';
import { BodySource } from './body-source.ts';
import type { Reply } from './reply.ts';
import type { RecordedRequest, Service } from './requests.ts';
import { readAddress, readOperation } from './s3/address.ts';
import type { S3Address } from './s3/address.ts';
import { serveS3 } from './s3/service.ts';
import type { S3State } from './s3/service.ts';
import { send } from './send.ts';
import { claimedAccessKey } from './signature-claim.ts';
import { parseForm, serveSts } from './sts.ts';
import type { StsState } from './sts.ts';

/** What the server serves from. */
export interface CloudState extends CodePipelineState, S3State, StsState {
  readonly pace: Pace;
  readonly faults: FaultBook<RecordedRequest, Misbehaviour>;
  readonly requests: RecordedRequest[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One port for all three services, over TLS where there is an identity for it; not listening yet. */
export function createCloudServer(state: CloudState, identity?: ServerIdentity): Server {
  const pacers = new WeakMap<Socket, Pacer>();
  const connections = new Map<number, Socket>();
  const onRequest = (message: IncomingMessage, response: ServerResponse): void => {
    const pacer = pacerOf(message.socket, pacers, state.pace.bytesPerSecond);
    const connection = connections.get(message.socket.remotePort ?? 0) ?? message.socket;
    serve(state, message, response, pacer, connection).catch((error: unknown) => {
      // The client has gone, or the connection was cut on purpose.
      response.destroy(error instanceof Error ? error : undefined);
    });
  };
  const server =
    identity === undefined ? createServer(onRequest) : createTlsServer({ ...identity }, onRequest);
  // A reset is TCP's: over TLS the request's own socket cannot do it.
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    connections.set(port, socket);
    socket.once('close', () => connections.delete(port));
  });
  const { roundTripMilliseconds = 0 } = state.pace;
  if (roundTripMilliseconds > 0)
    delayConnections(server, roundTripMilliseconds * (identity === undefined ? 1 : 2));
  // Clients decide how long they wait and keep connections; a hang has to hang.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.keepAliveTimeout = 0;
  server.setTimeout(0);
  return server;
}

function pacerOf(
  socket: Socket,
  pacers: WeakMap<Socket, Pacer>,
  bytesPerSecond: number | undefined,
): Pacer | undefined {
  if (bytesPerSecond === undefined) return undefined;
  const pacer = pacers.get(socket) ?? new Pacer(bytesPerSecond);
  pacers.set(socket, pacer);
  return pacer;
}

async function serve(
  state: CloudState,
  message: IncomingMessage,
  response: ServerResponse,
  connectionPacer: Pacer | undefined,
  connection: Socket,
): Promise<void> {
  const source = new BodySource(message);
  const call = await readCall(message, source, connectionPacer);
  state.requests.push(call.record);
  const fault = state.faults.next(call.record);
  if (fault !== undefined) call.record.misbehaviour = fault.kind;

  const reply = await answer(state, call, fault, { message, source, connection });
  if (reply === 'none') return;
  if (fault?.kind === 'reset' && fault.moment === 'after') {
    connection.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'hang' && fault.moment === 'after') return;

  const slow = fault?.kind === 'slow' ? fault : undefined;
  await wait((state.pace.firstByteMilliseconds ?? 0) + (slow?.firstByteMilliseconds ?? 0));
  call.record.status = reply.status;
  call.record.errorCode = reply.errorCode;
  // What was not wanted of an upload: the client looks at the answer once it has sent all of it.
  source.drain().catch(() => undefined);
  const pacer = slow?.bytesPerSecond === undefined ? connectionPacer : new Pacer(slow.bytesPerSecond);
  await send(response, reply, { withoutBody: message.method === 'HEAD', pacer, fault });
}

/** A request on its way through the cloud. */
interface Call {
  readonly service: Service;
  readonly request: Incoming;
  readonly address: S3Address;
  /** Read already, but for S3. */
  readonly body: Buffer;
  readonly record: Mutable<RecordedRequest>;
  /** What was wrong with the request's line; nothing else is known of it then. */
  readonly unreadable: AwsError | undefined;
}

async function readCall(
  message: IncomingMessage,
  source: BodySource,
  pacer: Pacer | undefined,
): Promise<Call> {
  const stream = pacer === undefined ? source : pacer.pace(source);
  const nothing: Incoming = {
    method: message.method ?? '',
    path: '/',
    query: new Map(),
    headers: {},
    body: stream,
  };
  const [request, unreadable] = attempt(() => readIncoming(message, stream), nothing);
  const service = readService(request);
  const address = service === 's3' ? readAddress(request) : { bucket: undefined, key: undefined };
  const body = service === 's3' ? Buffer.alloc(0) : await readBody(request.body, 1024 * 1024);
  const input = service === 's3' ? undefined : service === 'sts' ? parseForm(body) : parseJson(body);
  const record: Mutable<RecordedRequest> = {
    service,
    operation: operationName(service, request, address, input),
    method: request.method,
    url: message.url ?? '/',
    headers: request.headers,
    accessKeyId: claimedAccessKey(request),
    userAgent: request.headers['user-agent'],
    bucket: address.bucket,
    key: address.key,
    range: request.headers['range'],
    input,
    receivedAt: new Date(),
    clientPort: message.socket.remotePort,
    status: undefined,
    errorCode: undefined,
    misbehaviour: undefined,
  };
  return { service, request, address, body, record, unreadable };
}

/** The value, or in its place the other one and AWS's error. */
function attempt<T>(read: () => T, otherwise: T): [T, AwsError | undefined] {
  try {
    return [read(), undefined];
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return [otherwise, error];
  }
}

function readService(request: Incoming): Service {
  if (request.headers['x-amz-target'] !== undefined) return 'codepipeline';
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return request.method === 'POST' && request.path === '/' && isForm ? 'sts' : 's3';
}

function operationName(
  service: Service,
  request: Incoming,
  address: S3Address,
  input: Readonly<Record<string, unknown>> | undefined,
): string {
  switch (service) {
    case 'codepipeline':
      return readTarget(request);
    case 'sts':
      return typeof input?.['Action'] === 'string' ? input['Action'] : 'Unknown';
    case 's3':
      return readOperation(request, address) ?? 'Unknown';
  }
}

/** What the services say, or a fault in their place; 'none': there will be no answer. */
async function answer(
  state: CloudState,
  call: Call,
  fault: Misbehaviour | undefined,
  {
    message,
    source,
    connection,
  }: { readonly message: IncomingMessage; readonly source: BodySource; readonly connection: Socket },
): Promise<Reply | 'none'> {
  if (fault?.kind === 'reset upload') await source.drain(fault.afterBytes);
  if (fault?.kind === 'reset upload' || (fault?.kind === 'reset' && fault.moment === 'before')) {
    connection.resetAndDestroy();
    return 'none';
  }
  if (fault?.kind === 'hang' && fault.moment === 'before') return 'none';
  const instead = fault && replyInstead(fault, call.record);
  if (instead !== undefined) return instead;

  if (fault?.kind === 'expire credentials') state.identities.expire(call.record.accessKeyId ?? '');
  if (fault?.kind === 'meanwhile') await fault.happens(call.record);
  try {
    if (call.unreadable !== undefined) throw call.unreadable;
    return await dispatch(state, call, fault?.kind === 'ignore range');
  } catch (error) {
    // An upload that breaks off has nobody left to answer to.
    if (message.destroyed && !message.complete) return 'none';
    return errorReply(call.service, error);
  }
}

function dispatch(state: CloudState, call: Call, overlooksRange: boolean): Promise<Reply> {
  switch (call.service) {
    case 'codepipeline':
      return serveCodePipeline(state, call.request, call.body);
    case 'sts':
      return serveSts(state, call.request, call.body);
    case 's3':
      return serveS3(state, call.request, call.address, { overlooksRange });
  }
}

async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await delay(milliseconds);
}
