/** A download that failed for good. The cause is what the SDK or Node threw in the last try. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
