import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { HttpRequest } from '@smithy/core/protocols';
import type { MiddlewareStack } from '@smithy/types';
import type { S3Location } from '../../job.ts';
import type { Persist, Transfer } from '../transfer.ts';
import type { PartMemory } from './parts.ts';

/** Where an object goes, and how S3 keeps it. */
export interface UploadTarget extends S3Location {
  /** The job's KMS key; undefined: the account's AWS-managed key. */
  readonly encryptionKeyId: string | undefined;
  readonly contentType: string;
}

/** What the uploads of a job share. */
export interface UploadContext {
  readonly transfer: Transfer;
  /** Ends all of them. */
  readonly signal: AbortSignal;
  readonly memory: PartMemory;
}

/** The upload of one object. */
export interface Upload extends UploadContext {
  readonly destination: UploadTarget;
  /** Rejects with a Failure, or the signal's reason. */
  readonly persist: Persist;
  /** Called with the number of bytes that were sent; repeated tries count again. */
  readonly moved: (bytes: number) => void;
}

/** What PutObject and CreateMultipartUpload have in common. */
export function creationInput({ bucket, key, encryptionKeyId, contentType }: UploadTarget) {
  return {
    Bucket: bucket,
    Key: key,
    ContentType: contentType,
    ServerSideEncryption: 'aws:kms',
    ChecksumAlgorithm: 'CRC32',
    ...(encryptionKeyId !== undefined && { SSEKMSKeyId: encryptionKeyId }),
  } as const;
}

type Body = ReturnType<typeof bodyOf>;

/** The input of PutObject and UploadPart that describes the bytes. */
function bodyOf(bytes: Uint8Array) {
  const ChecksumCRC32 = checksumOf(bytes);
  return { Body: bytes, ContentLength: bytes.length, ChecksumAlgorithm: 'CRC32', ChecksumCRC32 } as const;
}

/** Has a command's body sent piece by piece, so that progress shows. */
type WatchBody = <I extends object, O extends object>(command: {
  readonly middlewareStack: MiddlewareStack<I, O>;
}) => void;

/**
 * Sends bytes until S3 has confirmed them with their CRC-32. Servers that answer without a checksum are trusted.
 *
 * @param send sends a new command with this body, after `watch` has been called with it
 * @returns S3's ETag, and the checksum
 */
export async function sendBytes(
  bytes: Uint8Array,
  { persist, signal, moved }: Upload,
  send: (
    body: Body,
    watch: WatchBody,
    abortSignal: AbortSignal,
  ) => Promise<{ readonly ETag?: string | undefined; readonly ChecksumCRC32?: string | undefined }>,
): Promise<{ ETag: string | undefined; ChecksumCRC32: string }> {
  const body = bodyOf(bytes);
  const sent = body.ChecksumCRC32;
  return await persist(async (abortSignal, activity) => {
    const watch: WatchBody = ({ middlewareStack }) => {
      watchBody(middlewareStack, bytes, (count) => {
        activity.moved();
        moved(count);
      });
    };
    const { ETag, ChecksumCRC32: stored = sent } = await send(body, watch, abortSignal);
    // The try counts as failed, and is repeated.
    if (stored !== sent)
      throw new Error(`S3 says that it has stored bytes with the CRC-32 ${stored}, but ${sent} was sent.`);
    return { ETag, ChecksumCRC32: sent };
  }, signal);
}

/** A CRC-32 as S3 writes it: big-endian, in base64. */
export function checksumOf(bytes: Uint8Array): string {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest.toString('base64');
}

const pieceSize = 256 * 1024;

/**
 * Replaces the body when the request is sent. The command itself keeps its body in memory: the SDK can send it again where
 * S3 redirects to another Region. Over TLS the signature holds the CRC-32 and no SHA-256 of the body, as botocore's does
 * of uploads with a checksum: it would take this thread half as long as TLS takes for the bytes.
 *
 * @param moved called with the number of bytes each time the connection has taken some
 */
function watchBody<I extends object, O extends object>(
  middlewareStack: MiddlewareStack<I, O>,
  body: Uint8Array,
  moved: (bytes: number) => void,
): void {
  middlewareStack.add(
    (next) => async (args) => {
      if (HttpRequest.isInstance(args.request) && args.request.protocol === 'https:')
        args.request.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
      return await next(args);
    },
    { step: 'build', name: 'unsignedBody' },
  );
  middlewareStack.add(
    (next) => async (args) => {
      if (!HttpRequest.isInstance(args.request)) return await next(args);
      const request = HttpRequest.clone(args.request);
      request.body = inPieces(body, moved);
      return await next({ ...args, request });
    },
    // Last before the request goes out: it is signed, and each try of the SDK passes here.
    { step: 'finalizeRequest', priority: 'low', name: 'watchBody' },
  );
}

function inPieces(body: Uint8Array, moved: (bytes: number) => void): Readable {
  let at = 0;
  let asked = 0;
  return new Readable({
    highWaterMark: pieceSize,
    read() {
      // The connection has taken the last piece.
      if (asked > 0) moved(asked);
      const piece = body.subarray(at, at + pieceSize);
      at += piece.length;
      asked = piece.length;
      this.push(piece.length === 0 ? null : piece);
    },
  });
}
