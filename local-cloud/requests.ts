export type Service = 'codepipeline' | 's3' | 'sts';

/** One request that the cloud received, and how it was answered. */
export interface RecordedRequest {
  readonly service: Service;
  /** AWS's name of it: `GetThirdPartyJobDetails`, `GetObject`, `UploadPart`, `AssumeRoleWithWebIdentity`. */
  readonly operation: string;
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined: not signed. */
  readonly accessKeyId: string | undefined;
  readonly userAgent: string | undefined;
  /** Of S3 requests. */
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  /** The Range header. */
  readonly range: string | undefined;
  /** JSON or form as sent, parsed; undefined for S3, and until the body has been read. */
  readonly input: Readonly<Record<string, unknown>> | undefined;
  readonly receivedAt: Date;
  /** The port that it came from: requests that share one share a connection. */
  readonly clientPort: number | undefined;
  /** HTTP status of the answer; undefined while there is none, and where a fault kept it back. */
  readonly status: number | undefined;
  /** Such as `InvalidNonceException` or `NoSuchKey`; undefined where the request succeeded. */
  readonly errorCode: string | undefined;
  /** What the fault did, where one was applied. */
  readonly misbehaviour: string | undefined;
}
