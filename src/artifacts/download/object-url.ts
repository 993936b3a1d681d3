import type { S3Location } from '../../job.ts';
import { oneLine } from '../../text.ts';

/** An object of S3 as messages name it, and as `aws s3 cp` takes it. */
export function objectUrl({ bucket, key }: S3Location): string {
  return oneLine(`s3://${bucket}/${key}`);
}
