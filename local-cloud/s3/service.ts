import type { Identities, Identity } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import { readBody } from '../incoming.ts';
import type { Incoming } from '../incoming.ts';
import { xmlReply } from '../reply.ts';
import type { Reply } from '../reply.ts';
import { sha256Hex, verifySignature } from '../signatures.ts';
import type { Signed } from '../signatures.ts';
import { missingObject, requireAllowed, requireEncryption } from './access.ts';
import { readOperation } from './address.ts';
import type { S3Address } from './address.ts';
import type { BodyFolder } from './bodies.ts';
import { ObjectRecord } from './buckets.ts';
import type { Buckets } from './buckets.ts';
import { checksumHeaders, encryptionHeaders, getObject, preconditionFailed } from './get-object.ts';
import { listObjects, listParts, listUploads, s3Document } from './listings.ts';
import { completeUpload, createUpload, findUpload, uploadPart } from './multipart.ts';
import { receiveBody } from './receive-body.ts';

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
  readonly identity: Identity;
  readonly bucket: string;
  readonly key: string;
  /** A fault: a Range is not seen. */
  readonly overlooksRange: boolean;
}

/** S3's REST protocol; throws AwsError. */
export async function serveS3(
  state: S3State,
  request: Incoming,
  address: S3Address,
  options: { readonly overlooksRange: boolean },
): Promise<Reply> {
  const signed = await verifySignature(request, 's3', state.identities);
  const operation = readOperation(request, address);
  const serve = operations[operation ?? ''];
  if (serve === undefined || address.bucket === undefined) {
    throw new AwsError(
      'NotImplemented',
      501,
      'A header or query you provided implies functionality that is not implemented',
    );
  }
  const { bucket, key = '' } = address;
  const found = state.buckets.find(bucket);
  if (found === undefined) {
    throw new AwsError('NoSuchBucket', 404, 'The specified bucket does not exist', {
      fields: { BucketName: bucket },
    });
  }
  if (found.region !== signed.region) throw elsewhere(bucket, found.region);
  return serve({ state, request, signed, identity: signed.identity, bucket, key, ...options });
}

function elsewhere(bucket: string, region: string): AwsError {
  return new AwsError(
    'PermanentRedirect',
    301,
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    {
      fields: { Endpoint: `${bucket}.s3.${region}.amazonaws.com`, Bucket: bucket },
      headers: { 'x-amz-bucket-region': region },
    },
  );
}

const operations: Readonly<Record<string, (call: Call) => Reply | Promise<Reply>>> = {
  GetObject: serveObject,
  HeadObject: serveObject,

  PutObject: async ({ state, request, signed, identity, bucket, key }) => {
    requireAllowed(identity, 's3:PutObject', bucket, key);
    requireEncryption(identity, request, bucket, key);
    checkAbsence(state, request, bucket, key);
    const { segment, checksums } = await receiveBody(request, signed, state.folder);
    const object = new ObjectRecord({
      bucket,
      key,
      segments: [segment],
      headers: request.headers,
      checksums,
    });
    await state.buckets.put(object);
    const headers = { ...encryptionHeaders(request.headers), ...checksumHeaders(object) };
    return xmlReply('', 200, { etag: object.etag, ...headers });
  },

  CreateMultipartUpload: ({ state, request, identity, bucket, key }) => {
    requireAllowed(identity, 's3:PutObject', bucket, key);
    requireEncryption(identity, request, bucket, key);
    const upload = createUpload(request, bucket, key);
    state.buckets.addUpload(upload);
    const body = s3Document('InitiateMultipartUploadResult', {
      Bucket: bucket,
      Key: key,
      UploadId: upload.uploadId,
    });
    const algorithm = upload.checksumAlgorithm;
    const checksum =
      algorithm === undefined
        ? {}
        : { 'x-amz-checksum-algorithm': algorithm, 'x-amz-checksum-type': upload.checksumType };
    return xmlReply(body, 200, { ...encryptionHeaders(request.headers), ...checksum });
  },

  UploadPart: async ({ state, request, signed, identity, bucket, key }) => {
    requireAllowed(identity, 's3:PutObject', bucket, key);
    const upload = findUpload(state.buckets, request, bucket, key);
    const part = await uploadPart(request, signed, upload, state.folder);
    await state.buckets.setPart(upload, part);
    const headers = { ...encryptionHeaders(upload.headers), ...checksumHeaders(part) };
    return xmlReply('', 200, { etag: part.etag, ...headers });
  },

  CompleteMultipartUpload: async ({ state, request, signed, identity, bucket, key }) => {
    requireAllowed(identity, 's3:PutObject', bucket, key);
    const upload = findUpload(state.buckets, request, bucket, key);
    checkAbsence(state, request, bucket, key);
    const document = (await readSignedBody(request, signed)).toString();
    const { object, parts } = await completeUpload(request, document, upload);
    await state.buckets.put(object);
    await state.buckets.removeUpload(upload, parts);
    const body = s3Document('CompleteMultipartUploadResult', {
      Location: `http://${request.headers['host'] ?? ''}/${bucket}/${key}`,
      Bucket: bucket,
      Key: key,
      ETag: object.etag,
      ...Object.fromEntries(
        Object.entries(object.checksums).map(([name, value]) => [`Checksum${name}`, value]),
      ),
      ChecksumType: object.checksumType,
    });
    return xmlReply(body, 200, encryptionHeaders(upload.headers));
  },

  AbortMultipartUpload: async ({ state, request, identity, bucket, key }) => {
    requireAllowed(identity, 's3:AbortMultipartUpload', bucket, key);
    await state.buckets.removeUpload(findUpload(state.buckets, request, bucket, key));
    return xmlReply('', 204);
  },

  ListParts: ({ state, request, identity, bucket, key }) => {
    requireAllowed(identity, 's3:ListMultipartUploadParts', bucket, key);
    return xmlReply(listParts(request, findUpload(state.buckets, request, bucket, key)));
  },

  ListMultipartUploads: ({ state, identity, bucket }) => {
    requireAllowed(identity, 's3:ListBucketMultipartUploads', bucket);
    const uploads = state.buckets.uploads().filter((upload) => upload.bucket === bucket);
    return xmlReply(listUploads(bucket, uploads));
  },

  ListObjectsV2: ({ state, request, identity, bucket }) => {
    requireAllowed(identity, 's3:ListBucket', bucket);
    return xmlReply(listObjects(request, bucket, state.buckets.objects(bucket)));
  },
};

function serveObject({ state, request, identity, bucket, key, overlooksRange }: Call): Reply {
  requireAllowed(identity, 's3:GetObject', bucket, key);
  const object = state.buckets.object(bucket, key);
  if (object === undefined) throw missingObject(identity, bucket, key);
  return getObject(object, request, overlooksRange ? undefined : request.headers['range']);
}

/** `If-None-Match: *`: only where there is no such object yet. S3 knows no other condition here that we do. */
function checkAbsence(state: S3State, request: Incoming, bucket: string, key: string): void {
  const condition = request.headers['if-none-match'];
  if (condition === undefined) return;
  if (condition !== '*') {
    throw new AwsError(
      'NotImplemented',
      501,
      'A header you provided implies functionality that is not implemented',
    );
  }
  if (state.buckets.object(bucket, key) !== undefined) throw preconditionFailed('If-None-Match');
}

/** A small document; its payload hash is checked as that of any body. */
async function readSignedBody(request: Incoming, signed: Signed): Promise<Buffer> {
  const body = await readBody(request.body, 2 * 1024 * 1024);
  if (/^[0-9a-f]{64}$/.test(signed.payloadHash) && sha256Hex(body) !== signed.payloadHash) {
    throw new AwsError(
      'XAmzContentSHA256Mismatch',
      400,
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
  return body;
}
