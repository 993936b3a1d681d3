import { randomBytes } from 'node:crypto';

/** The account of every pipeline, worker and bucket. */
export const accountId = '123456789012';

/** What a client signs with, in the form of the SDK's credentials. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Temporary credentials, such as artifact credentials: always with a session token. */
export type SessionCredentials = Required<Credentials>;

/** What the holder of an access key may do. */
export type Permission =
  /** The operations named, or all of them. */
  | { readonly service: 'codepipeline'; readonly operations?: readonly string[] | undefined }
  | {
      readonly service: 's3';
      readonly actions: readonly S3Action[];
      readonly bucket: string;
      readonly key?: string;
    }
  | { readonly service: 'everything' };

/** The IAM actions of S3 that this cloud knows. */
export type S3Action =
  | 's3:GetObject'
  | 's3:PutObject'
  | 's3:AbortMultipartUpload'
  /** On the bucket. Without it a missing object answers 403 AccessDenied rather than 404 NoSuchKey, as in S3. */
  | 's3:ListBucket';

/** One access key and who holds it. */
export interface Identity {
  readonly credentials: Credentials;
  /** Named in AWS's messages. */
  readonly arn: string;
  readonly permissions: readonly Permission[];
  /** Undefined: they do not expire. */
  expiresAt: Date | undefined;
}

export function roleSessionArn(role: string, session: string): string {
  return `arn:aws:sts::${accountId}:assumed-role/${role}/${session}`;
}

/** Every access key that this cloud has given out. */
export class Identities {
  readonly #byAccessKeyId = new Map<string, Identity>();

  add(identity: Identity): Identity {
    this.#byAccessKeyId.set(identity.credentials.accessKeyId, identity);
    return identity;
  }

  find(accessKeyId: string): Identity | undefined {
    return this.#byAccessKeyId.get(accessKeyId);
  }

  /** Ends credentials at once. Long-lived keys cannot expire: they become unknown. */
  expire(accessKeyId: string): void {
    const identity = this.#byAccessKeyId.get(accessKeyId);
    if (identity?.credentials.sessionToken === undefined) this.#byAccessKeyId.delete(accessKeyId);
    else identity.expiresAt = new Date(0);
  }
}

/** Long-lived keys, as of an IAM user. */
export function newAccessKey(): Credentials {
  return { accessKeyId: `AKIA${identifier(16)}`, secretAccessKey: randomBytes(30).toString('base64') };
}

/** Keys of a session, as STS gives them. */
export function newSessionCredentials(): SessionCredentials {
  return {
    accessKeyId: `ASIA${identifier(16)}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJb3JpZ2luX2Vj${randomBytes(180).toString('base64')}`,
  };
}

function identifier(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % 32)).join('');
}
