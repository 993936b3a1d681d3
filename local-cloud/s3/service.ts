import type { Identities } from '../credentials.ts';
import type { Incoming } from '../incoming.ts';
import { xmlReply } from '../reply.ts';
import type { Reply } from '../reply.ts';
import { verifySignature } from '../signatures.ts';
import type { Signed } from '../signatures.ts';
import { missingObject, requireAllowed, requireEncryption } from './access.ts';
import { readOperation } from './address.ts';
import type { S3Address } from './address.ts';
import type { BodyFolder } from './bodies.ts';
import type { Buckets } from './buckets.ts';
import { checksumElements, checksumHeaders } from './checksums.ts';
import { s3Error } from './errors.ts';
import { encryptionHeaders, getObject } from './get-object.ts';
import { listObjects, s3Document } from './list-objects.ts';
import { completeUpload, createUpload, findUpload, uploadPart } from './multipart.ts';
import { StoredObject } from './object.ts';
import { receiveBody, receiveDocument } from './receive-body.ts';

/** What S3 answers from. */
export interface S3State {
  readonly identities: Identities;
  readonly buckets: Buckets;
  readonly folder: BodyFolder;
}

/** A request that is signed, for a bucket that exists in the region that it is signed for. */
interface Call {
  readonly state: S3State;
  readonly request: Incoming;
  readonly signed: Signed;
  readonly bucket: string;
  readonly key: string;
  /** A fault: the Range header has no effect. */
  readonly ignoresRange: boolean;
}

/** S3's REST protocol; throws AwsError. */
export async function serveS3(
  state: S3State,
  request: Incoming,
  address: S3Address,
  options: { readonly ignoresRange: boolean },
): Promise<Reply> {
  const signed = verifySignature(request, 's3', state.identities);
  const operation = readOperation(request, address);
  const serve = operations[operation ?? ''];
  const { bucket, key = '' } = address;
  if (serve === undefined || bucket === undefined) throw s3Error('NotImplemented');
  const found = state.buckets.find(bucket);
  if (found === undefined) throw s3Error('NoSuchBucket', { fields: { BucketName: bucket } });
  if (found.region !== signed.region) {
    throw s3Error('PermanentRedirect', {
      fields: { Endpoint: `${bucket}.s3.${found.region}.amazonaws.com`, Bucket: bucket },
      headers: { 'x-amz-bucket-region': found.region },
    });
  }
  return serve({ state, request, signed, bucket, key, ...options });
}

const operations: Readonly<Record<string, (call: Call) => Reply | Promise<Reply>>> = {
  GetObject: serveObject,
  HeadObject: serveObject,

  PutObject: async ({ state, request, signed, bucket, key }) => {
    requireAllowed(signed.identity, 's3:PutObject', bucket, key);
    requireEncryption(signed.identity, request, bucket, key);
    checkAbsence(state, request, bucket, key);
    const { segment, checksums } = await receiveBody(request, signed, state.folder);
    const { headers } = request;
    const object = new StoredObject({ bucket, key, segments: [segment], headers, checksums });
    await state.buckets.put(object);
    const answer = { etag: object.etag, ...encryptionHeaders(headers), ...checksumHeaders(object) };
    return xmlReply('', 200, answer);
  },

  CreateMultipartUpload: ({ state, request, signed, bucket, key }) => {
    requireAllowed(signed.identity, 's3:PutObject', bucket, key);
    requireEncryption(signed.identity, request, bucket, key);
    const upload = createUpload(request, bucket, key);
    state.buckets.addUpload(upload);
    const { uploadId, checksumAlgorithm, checksumType } = upload;
    const content = { Bucket: bucket, Key: key, UploadId: uploadId };
    return xmlReply(s3Document('InitiateMultipartUploadResult', content), 200, {
      ...encryptionHeaders(request.headers),
      ...(checksumAlgorithm === undefined
        ? {}
        : { 'x-amz-checksum-algorithm': checksumAlgorithm, 'x-amz-checksum-type': checksumType }),
    });
  },

  UploadPart: async ({ state, request, signed, bucket, key }) => {
    requireAllowed(signed.identity, 's3:PutObject', bucket, key);
    const upload = findUpload(state.buckets, request, bucket, key);
    const part = await uploadPart(request, signed, upload, state.folder);
    await state.buckets.setPart(upload, part);
    const headers = { ...encryptionHeaders(upload.headers), ...checksumHeaders(part) };
    return xmlReply('', 200, { etag: part.etag, ...headers });
  },

  CompleteMultipartUpload: async ({ state, request, signed, bucket, key }) => {
    requireAllowed(signed.identity, 's3:PutObject', bucket, key);
    const upload = findUpload(state.buckets, request, bucket, key);
    checkAbsence(state, request, bucket, key);
    const document = await receiveDocument(request, signed);
    const { object, parts } = await completeUpload(request, document, upload);
    await state.buckets.put(object);
    await state.buckets.removeUpload(upload, parts);
    const body = s3Document('CompleteMultipartUploadResult', {
      Location: `http://${request.headers['host'] ?? ''}/${bucket}/${key}`,
      Bucket: bucket,
      Key: key,
      ETag: object.etag,
      ...checksumElements(object.checksums),
      ChecksumType: object.checksumType,
    });
    return xmlReply(body, 200, encryptionHeaders(upload.headers));
  },

  AbortMultipartUpload: async ({ state, request, signed, bucket, key }) => {
    requireAllowed(signed.identity, 's3:AbortMultipartUpload', bucket, key);
    await state.buckets.removeUpload(findUpload(state.buckets, request, bucket, key));
    return xmlReply('', 204);
  },

  ListObjectsV2: ({ state, request, signed, bucket }) => {
    requireAllowed(signed.identity, 's3:ListBucket', bucket);
    return xmlReply(listObjects(request, bucket, state.buckets.objects(bucket)));
  },
};

function serveObject({ state, request, signed, bucket, key, ignoresRange }: Call): Reply {
  requireAllowed(signed.identity, 's3:GetObject', bucket, key);
  const object = state.buckets.object(bucket, key);
  if (object === undefined) throw missingObject(signed.identity, bucket, key);
  return getObject(object, request, ignoresRange ? undefined : request.headers['range']);
}

/** `If-None-Match: *`: only where there is no such object yet. Other conditions are not implemented. */
function checkAbsence({ buckets }: S3State, request: Incoming, bucket: string, key: string): void {
  const condition = request.headers['if-none-match'];
  if (condition === undefined) return;
  if (condition !== '*') throw s3Error('NotImplemented');
  if (buckets.object(bucket, key) === undefined) return;
  throw s3Error('PreconditionFailed', { fields: { Condition: 'If-None-Match' } });
}
