import type { BodyFolder } from './bodies.ts';
import type { StoredObject, Upload, UploadedPart } from './object.ts';

interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly objects: Map<string, StoredObject>;
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

  object(bucket: string, key: string): StoredObject | undefined {
    return this.#buckets.get(bucket)?.objects.get(key);
  }

  /** Sorted by bucket and key. */
  objects(bucket?: string): StoredObject[] {
    const buckets = [...this.#buckets.values()].filter(({ name }) => bucket === undefined || name === bucket);
    const objects = buckets.flatMap(({ objects }) => [...objects.values()]);
    return objects.sort((a, b) => compare(a.bucket, b.bucket) || compare(a.key, b.key));
  }

  /** In the place of one that is there. */
  async put(object: StoredObject): Promise<void> {
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

/** By UTF-8 bytes, as S3 sorts keys. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
