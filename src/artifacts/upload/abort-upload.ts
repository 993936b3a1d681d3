import { AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { readAwsError } from '../../aws/errors.ts';
import { oneLine } from '../../text.ts';
import { endIfStalled } from './stall.ts';
import type { Upload } from './upload-room.ts';

const tries = 3;
/** Milliseconds: a step that was asked to end has a few seconds left. */
const tryTimeout = 1_500;

/** Has S3 drop the parts that it keeps of an upload that will not be completed. Never rejects: it only warns. */
export async function abortUpload(uploadId: string, { destination, transfer }: Upload): Promise<void> {
  const { bucket, key } = destination;
  const command = () => new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId });
  // Of its own: what ended the upload must not end this.
  const { signal } = new AbortController();
  let code = '';
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      const send = (abortSignal: AbortSignal) => transfer.s3.send(command(), { abortSignal });
      await endIfStalled(send, tryTimeout, transfer.clock, signal);
      return;
    } catch (error) {
      const reason = readAwsError(error);
      if (reason.code === 'NoSuchUpload') return;
      if (reason.kind === 'credentials') transfer.renewCredentials();
      code = reason.code;
    }
  }
  transfer.warn(
    oneLine(
      `The unfinished upload of s3://${bucket}/${key} could not be aborted (${code}): S3 keeps its parts until a lifecycle rule of the bucket removes them`,
    ),
  );
}
