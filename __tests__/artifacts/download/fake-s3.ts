import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { S3Client } from '@aws-sdk/client-s3';
import type { Transfer } from '../../../src/artifacts/transfer.ts';
import { idleClock } from '../../idle-clock.ts';
import { startServer } from '../../start-server.ts';

/** How a server answers one request in another way than S3 would; returns true where it has answered. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse, content: Buffer) => boolean;

export interface FakeS3 {
  readonly transfer: Transfer;
  /** The Range header of every request so far. */
  readonly ranges: (string | undefined)[];
  readonly ifMatches: (string | undefined)[];
  readonly lines: string[];
  readonly warnings: string[];
  readonly renewals: () => number;
  readonly abort: (reason: Error) => void;
}

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

export const etag = '"the-etag"';
export const location = { bucket: 'bucket', key: 'pipeline/artifact' };

/** The last bytes of an object are asked for together with the first, before or after them. */
const isForTheEnd = (range: string): boolean => range.startsWith('bytes=-');

/**
 * An S3 with one object; `misbehaviours` come in turn, one for each request that is meant, and then nothing else happens.
 *
 * @param isMeant by the Range header; all requests but those for the end unless a test says otherwise
 */
export async function fakeS3(
  content: Buffer,
  misbehaviours: readonly Misbehaviour[] = [],
  isMeant = (range: string): boolean => !isForTheEnd(range),
): Promise<FakeS3> {
  const left = [...misbehaviours];
  const ranges: (string | undefined)[] = [];
  const ifMatches: (string | undefined)[] = [];
  const { url } = await startServer((request, response) => {
    ranges.push(request.headers.range);
    ifMatches.push(request.headers['if-match']);
    const misbehaviour = isMeant(request.headers.range ?? '') ? left.shift() : undefined;
    if (misbehaviour?.(request, response, content) !== true) answer(request, response, content);
  });
  const s3 = new S3Client({
    region: 'eu-west-1',
    endpoint: url,
    forcePathStyle: true,
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 1,
  });
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  open.push(() => {
    s3.destroy();
    rmSync(temporaryFolder, { recursive: true, force: true });
  });
  const controller = new AbortController();
  const lines: string[] = [];
  const warnings: string[] = [];
  let renewals = 0;
  return {
    ranges,
    ifMatches,
    lines,
    warnings,
    renewals: () => renewals,
    abort: (reason) => {
      controller.abort(reason);
    },
    transfer: {
      s3,
      renewCredentials: () => {
        renewals += 1;
      },
      clock: idleClock(),
      signal: controller.signal,
      progress: (line) => {
        lines.push(line);
      },
      warn: (line) => {
        warnings.push(line);
      },
      temporaryFolder,
    },
  };
}

/** What S3 answers to a GET with or without a range. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  until = Infinity,
): void {
  const range = /^bytes=(\d*)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) {
    response.writeHead(200, { 'content-length': content.length, etag });
    response.end(content);
    return;
  }
  const [, first = '', last = ''] = range;
  const start = first === '' ? Math.max(0, content.length - Number(last)) : Number(first);
  const end = first === '' ? content.length : Math.min(Number(last) + 1, content.length);
  if (start >= content.length) {
    refuse(416, 'InvalidRange')(request, response, content);
    return;
  }
  response.writeHead(206, {
    'content-length': end - start,
    'content-range': `bytes ${start}-${end - 1}/${content.length}`,
    etag,
  });
  if (start + until >= end) response.end(content.subarray(start, end));
  else response.write(content.subarray(start, start + until));
}

/** An error of S3. */
export function refuse(status: number, code: string): Misbehaviour {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<Error><Code>${code}</Code><Message>Because of ${code}</Message></Error>`);
    return true;
  };
}

/** Sends some bytes of the answer, and then nothing more. */
export function stallAfter(bytes: number): Misbehaviour {
  return (request, response, content) => {
    answer(request, response, content, bytes);
    return true;
  };
}

/** Sends some bytes of the answer, and then cuts the connection. */
export function cutAfter(bytes: number): Misbehaviour {
  return (request, response, content) => {
    answer(request, response, content, bytes);
    setTimeout(() => response.destroy(), 20);
    return true;
  };
}

/** Sends everything, whatever was asked for. */
export const ignoreRange: Misbehaviour = (_, response, content) => {
  response.writeHead(200, { 'content-length': content.length, etag });
  response.end(content);
  return true;
};

export const reset: Misbehaviour = (request) => {
  request.socket.destroy();
  return true;
};
