import { AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { readAwsError } from '../../aws/errors.ts';
import type { Clock } from '../../clock.ts';
import { oneLine } from '../../text.ts';
import { endIfStalled } from '../../aws/stall.ts';
import type { Upload } from './upload-context.ts';

const tries = 3;
/** Milliseconds for one try; and from the moment on at which the step is told to end, when a few seconds are left. */
const tryTimeout = 10_000;
const hurriedTimeout = 1_500;

/** Has S3 drop the parts that it keeps of an upload that will not be completed. Never rejects: it only warns. */
export async function abortUpload(uploadId: string, { destination, transfer }: Upload): Promise<void> {
  const { bucket, key } = destination;
  const command = () => new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId });
  let code = '';
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const over = new AbortController();
    try {
      // What ended the upload must not end this at once.
      const signal = delayed(transfer.signal, hurriedTimeout, transfer.clock, over.signal);
      const send = (abortSignal: AbortSignal) => transfer.s3().send(command(), { abortSignal });
      await endIfStalled(send, tryTimeout, transfer.clock, signal);
      return;
    } catch (error) {
      const reason = readAwsError(error);
      if (reason.code === 'NoSuchUpload') return;
      if (reason.kind === 'credentials') transfer.renewCredentials();
      code = reason.code;
    } finally {
      over.abort();
    }
  }
  transfer.warn(
    oneLine(
      `The unfinished upload of s3://${bucket}/${key} could not be aborted (${code}): S3 keeps its parts until a lifecycle rule of the bucket removes them`,
    ),
  );
}

/** A signal that aborts so many milliseconds after another has. */
function delayed(signal: AbortSignal, milliseconds: number, clock: Clock, over: AbortSignal): AbortSignal {
  const later = new AbortController();
  const start = () => {
    clock.sleep(milliseconds, over).then(
      () => {
        later.abort(new Error(`No answer within ${milliseconds / 1_000} s.`));
      },
      () => undefined,
    );
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true, signal: over });
  return later.signal;
}
