import { Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { HttpRequest, type HttpResponse } from '@smithy/core/protocols';
import type { S3Location } from '../job.ts';

/**
 * Milliseconds for which one signature is used. S3 takes it for 15 minutes, but the credentials behind it may end
 * before that: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
const signatureLifetime = 60_000;
/** Statuses with which S3 tells, beside `x-amz-bucket-region`, that the bucket is in another region. */
const redirects = new Set([301, 307, 400]);
/** Characters of an error that are read; S3's have some hundred. */
const longestError = 16 * 1024;

interface Signed {
  readonly s3: S3Client;
  readonly region: string;
  readonly request: HttpRequest;
  readonly until: number;
}

/**
 * GETs of one object, signed once for many: neither Range nor If-Match need be signed, so that the requests for an
 * object's ranges differ in nothing else. The SDK makes the request (endpoint, region, credentials, clock) and its
 * transport carries it; its middleware and its streams, which cost as much as unpacking, are left out for each range.
 *
 * The signature stands in a header. That of a presigned URL would have to be kept out of every log and error.
 */
export class SignedGet {
  readonly #location: S3Location;
  readonly #client: (region: string | undefined) => S3Client;
  /** Where the bucket was found to be, if not in the client's own region. */
  #region: string | undefined;
  #signed: Promise<Signed> | undefined;

  /** @param client gives the client for a region; undefined is the job's own */
  constructor(location: S3Location, client: (region: string | undefined) => S3Client) {
    this.#location = location;
    this.#client = client;
  }

  /**
   * Resolves with an answer of 200 or 206, whose body is still to be read.
   *
   * @param headers beside those that are signed, in lower case
   * @throws an Error with S3's code as its name and `$metadata`, as the SDK's have; what Node throws
   */
  async send(headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpResponse> {
    const asked = this.#region;
    const { s3, region, request } = await this.#sign();
    const ranged = HttpRequest.clone(request);
    Object.assign(ranged.headers, headers);
    const handled = await s3.config.requestHandler.handle(ranged, { abortSignal: signal });
    const { response } = handled as { readonly response: HttpResponse };
    if (response.statusCode === 200 || response.statusCode === 206) return response;
    // Whatever was wrong with it, the next request is signed afresh.
    this.#signed = undefined;
    const error = await readError(response);
    const actual = response.headers['x-amz-bucket-region'];
    if (
      actual !== undefined &&
      actual !== region &&
      asked === undefined &&
      redirects.has(response.statusCode)
    ) {
      this.#region = actual;
      return await this.send(headers, signal);
    }
    if (error.name === 'RequestTimeTooSkewed') correctClock(s3, response);
    throw error;
  }

  async #sign(): Promise<Signed> {
    const current = this.#signed;
    if (current !== undefined && (await current).until > performance.now()) return await current;
    // Another request may have begun to sign meanwhile.
    if (this.#signed === current) {
      const signing = signGet(this.#location, this.#client(this.#region));
      this.#signed = signing;
      signing.catch(() => {
        if (this.#signed === signing) this.#signed = undefined;
      });
    }
    return await (this.#signed ?? signGet(this.#location, this.#client(this.#region)));
  }
}

/** Has the SDK make and sign the request, and takes it before it is sent. */
async function signGet({ bucket, key }: S3Location, s3: S3Client): Promise<Signed> {
  const command = new GetObjectCommand({ Bucket: bucket, Key: key });
  let taken: HttpRequest | undefined;
  command.middlewareStack.add(
    () => (args) => {
      if (HttpRequest.isInstance(args.request)) taken = args.request;
      const output: GetObjectCommandOutput = { $metadata: {} };
      return Promise.resolve({ output, response: undefined });
    },
    // Last before the request would go out.
    { step: 'finalizeRequest', priority: 'low', name: 'takeSignedRequest' },
  );
  await s3.send(command);
  if (taken === undefined) throw new Error('The SDK has made no HTTP request of a GetObject.');
  return {
    s3,
    region: await s3.config.region(),
    request: taken,
    until: performance.now() + signatureLifetime,
  };
}

/** As the SDK does with an answer that refuses the signature's time. */
function correctClock(s3: S3Client, { headers }: HttpResponse): void {
  const time = Date.parse(headers['date'] ?? '');
  if (!Number.isNaN(time)) s3.config.systemClockOffset = time - Date.now();
}

async function readError({ statusCode, headers, body }: HttpResponse): Promise<Error> {
  const text = body instanceof Readable ? await readText(body) : '';
  const code = element(text, 'Code');
  // What is no answer of S3's comes from a proxy, or another server; readAwsError knows it by this name.
  const name = code ?? (text.trim() === '' ? 'UnknownError' : 'SyntaxError');
  const message = element(text, 'Message') ?? `The answer is no error of S3's.`;
  return Object.assign(new Error(message), {
    name,
    $metadata: { httpStatusCode: statusCode, requestId: headers['x-amz-request-id'] },
  });
}

async function readText(body: Readable): Promise<string> {
  let text = '';
  for await (const chunk of body.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > longestError) break;
  }
  return text;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of an element that holds nothing else. */
function element(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
}
