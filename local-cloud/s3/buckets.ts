import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { readSegments, sizeOf } from './bodies.ts';
import type { BodyFolder, Segments } from './bodies.ts';
import type { ChecksumAlgorithm, StoredObject, UnfinishedUpload } from './object.ts';

/** An object as it is kept. */
export class ObjectRecord implements StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly segments: Segments;
  readonly size: number;
  readonly etag: string;
  readonly lastModified = new Date();
  readonly partCount: number | undefined;
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE' | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    content: Pick<ObjectRecord, 'bucket' | 'key' | 'segments' | 'headers' | 'checksums'> &
      Partial<Pick<ObjectRecord, 'partCount' | 'checksumType'>>,
  ) {
    this.bucket = content.bucket;
    this.key = content.key;
    this.segments = content.segments;
    this.size = sizeOf(content.segments);
    this.partCount = content.partCount;
    this.etag = newEtag(content.partCount);
    this.headers = content.headers;
    this.checksums = content.checksums;
    const hasChecksum = Object.keys(content.checksums).length > 0;
    this.checksumType = hasChecksum ? (content.checksumType ?? 'FULL_OBJECT') : undefined;
  }

  get serverSideEncryption(): string | undefined {
    return this.headers['x-amz-server-side-encryption'];
  }

  get kmsKeyId(): string | undefined {
    return this.headers['x-amz-server-side-encryption-aws-kms-key-id'];
  }

  stream(): Readable {
    return readSegments(this.segments);
  }

  async read(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.stream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

/** As with SSE-KMS it is no MD5; a multipart upload's ends in the number of its parts. */
export function newEtag(partCount?: number): string {
  const suffix = partCount === undefined ? '' : `-${partCount}`;
  return `"${randomBytes(16).toString('hex')}${suffix}"`;
}

export interface UploadedPart {
  readonly partNumber: number;
  readonly segment: Segments[number];
  readonly etag: string;
  readonly lastModified: Date;
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>;
}

export interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly initiated: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly checksumAlgorithm: ChecksumAlgorithm | undefined;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE';
  readonly parts: Map<number, UploadedPart>;
}

interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly objects: Map<string, ObjectRecord>;
}

/** Every bucket with its objects and unfinished uploads; bodies are in `folder`. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #uploads = new Map<string, Upload>();
  readonly #folder: BodyFolder;

  constructor(folder: BodyFolder) {
    this.#folder = folder;
  }

  /** Does nothing where there is one of that name. */
  create(name: string, region: string): void {
    if (!this.#buckets.has(name)) this.#buckets.set(name, { name, region, objects: new Map() });
  }

  find(name: string): Bucket | undefined {
    return this.#buckets.get(name);
  }

  object(bucket: string, key: string): ObjectRecord | undefined {
    return this.#buckets.get(bucket)?.objects.get(key);
  }

  /** Sorted by bucket and key. */
  objects(bucket?: string): ObjectRecord[] {
    const buckets = [...this.#buckets.values()].filter(({ name }) => bucket === undefined || name === bucket);
    const objects = buckets.flatMap(({ objects }) => [...objects.values()]);
    return objects.sort((a, b) => compare(a.bucket, b.bucket) || compare(a.key, b.key));
  }

  /** In the place of one that is there. */
  async put(object: ObjectRecord): Promise<void> {
    const bucket = this.#buckets.get(object.bucket);
    if (bucket === undefined) throw new Error(`There is no bucket ${object.bucket}.`);
    const former = bucket.objects.get(object.key);
    bucket.objects.set(object.key, object);
    if (former !== undefined) await this.#folder.remove(former.segments);
  }

  delete(bucket: string, key: string): void {
    const object = this.object(bucket, key);
    this.#buckets.get(bucket)?.objects.delete(key);
    if (object !== undefined) void this.#folder.remove(object.segments);
  }

  addUpload(upload: Upload): void {
    this.#uploads.set(upload.uploadId, upload);
  }

  upload(bucket: string, key: string, uploadId: string): Upload | undefined {
    const upload = this.#uploads.get(uploadId);
    return upload?.bucket === bucket && upload.key === key ? upload : undefined;
  }

  uploads(): Upload[] {
    return [...this.#uploads.values()];
  }

  async setPart(upload: Upload, part: UploadedPart): Promise<void> {
    const former = upload.parts.get(part.partNumber);
    upload.parts.set(part.partNumber, part);
    if (former !== undefined) await this.#folder.remove([former.segment]);
  }

  /** The upload is over; parts that became part of an object are kept. */
  async removeUpload(upload: Upload, kept: readonly UploadedPart[] = []): Promise<void> {
    this.#uploads.delete(upload.uploadId);
    const dropped = [...upload.parts.values()].filter((part) => !kept.includes(part));
    await this.#folder.remove(dropped.map(({ segment }) => segment));
  }
}

export function unfinishedUpload(upload: Upload): UnfinishedUpload {
  const { bucket, key, uploadId, initiated } = upload;
  return { bucket, key, uploadId, initiated, partNumbers: [...upload.parts.keys()].sort((a, b) => a - b) };
}

/** By UTF-8 bytes, as S3 sorts keys. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
