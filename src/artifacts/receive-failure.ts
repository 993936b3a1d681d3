import { type AwsErrorKind, certificateAdvice, describeAwsError, readAwsError } from '../aws/errors.ts';
import { configurationError, Failure, type FailureType } from '../failure.ts';
import type { LocatedArtifact } from '../job.ts';
import { isObject } from '../shape.ts';
import { cut, messageOf, oneLine } from '../text.ts';
import { DownloadError } from './download/range-reader.ts';
import { ArchiveError, type ArchiveErrorKind } from './extract/archive-error.ts';
import type { ByteSource } from './extract/byte-source.ts';
import { isDiskFull } from './extract/create-file.ts';
import { objectUrl } from './transfer.ts';

const byArchiveErrorKind: Readonly<Record<ArchiveErrorKind, readonly [type: FailureType, advice: string]>> = {
  corrupt: [
    'RevisionUnavailable',
    'The artifact is corrupt or was cut short when it was made. Release the change again.',
  ],
  refused: [
    'ConfigurationError',
    'Make the artifact without it, or set "extract: false" to get the archive as one file.',
  ],
  obstructed: [
    'ConfigurationError',
    'It was in the folder before: set "clean: true" to empty "path" first, or remove it. Where another input artifact ' +
      'has brought it, leave "merge-multiple" out.',
  ],
  'disk-full': ['JobFailed', 'Free some space, or choose a runner with a larger disk.'],
};

const byAwsErrorKind: Readonly<Record<AwsErrorKind, readonly [type: FailureType, advice: string]>> = {
  denied: [
    'PermissionError',
    "Either the job's credentials may not read it (s3:GetObject, and kms:Decrypt with the artifact store's key), " +
      'or there is no such object: S3 answers 403 for a missing object too where listing is not allowed.',
  ],
  credentials: [
    'PermissionError',
    "S3 did not accept the job's artifact credentials, even after they were renewed. Retry the stage in CodePipeline.",
  ],
  missing: [
    'RevisionUnavailable',
    'The artifact is no longer there: it may have been deleted, or expired or archived by a lifecycle rule. Release the change again.',
  ],
  changed: [
    'RevisionUnavailable',
    'The artifact was replaced while it was being downloaded. Retry the stage in CodePipeline.',
  ],
  throttled: ['SystemUnavailable', 'S3 asked to slow down again and again. Retry the stage in CodePipeline.'],
  server: ['SystemUnavailable', 'S3 failed again and again. Retry the stage in CodePipeline.'],
  network: [
    'SystemUnavailable',
    'There was no whole answer from S3, though it was tried again and again. Check the network between the runner ' +
      'and S3, then retry the stage in CodePipeline.',
  ],
  setting: [
    'ConfigurationError',
    `Check AWS_ENDPOINT_URL, and the artifact store's bucket and KMS key. ${certificateAdvice}`,
  ],
  refused: ['JobFailed', 'S3 understood the request and refused it.'],
};

function subjectOf({ name, location }: LocatedArtifact): string {
  return `Artifact ${oneLine(name)} (${objectUrl(location)})`;
}

/** Why an artifact was not received, with the failure type for CodePipeline. */
export function receiveFailure(error: unknown, artifact: LocatedArtifact): Failure {
  const what = subjectOf(artifact);
  const cause = error instanceof DownloadError ? error.cause : error;
  if (cause instanceof Failure) return cause;
  if (cause instanceof ArchiveError) {
    const [type, advice] = byArchiveErrorKind[cause.kind];
    return new Failure(type, `${what} cannot be extracted: ${cause.message}. ${advice}`, { cause });
  }
  if (error instanceof DownloadError) {
    const [type, advice] = byAwsErrorKind[readAwsError(cause).kind];
    const message = `${what} could not be downloaded: ${describeAwsError(cause)}. ${advice}`;
    return new Failure(type, message, { cause });
  }
  // Of the file system, above all.
  const said = cut(oneLine(messageOf(cause)), 500);
  const advice = isDiskFull(cause) ? ` ${byArchiveErrorKind['disk-full'][1]}` : '';
  return new Failure('JobFailed', `${what} could not be received: ${said}.${advice}`, { cause });
}

/** A "full clone" artifact, JSON that tells how to clone the repository, is a few hundred bytes long. */
const maxJsonBytes = 64 << 10;

/** Says what an artifact that is no archive is, and what to do about it. */
export async function noArchive(source: ByteSource, artifact: LocatedArtifact): Promise<Failure> {
  const what = subjectOf(artifact);
  if (await isJsonObject(source)) {
    return configurationError(
      `${what} is no archive but a JSON object, as the source action's output format "Full clone" ` +
        `(CODEBUILD_CLONE_REF) makes it. Choose "CodePipeline default" (CODE_ZIP) there, or set "extract: false" ` +
        `to get the JSON as a file.`,
    );
  }
  return configurationError(
    `${what} is no archive: neither zip, tar nor tar.gz. Set "extract: false" to get it as the file that it is.`,
  );
}

async function isJsonObject(source: ByteSource): Promise<boolean> {
  if (source.size > maxJsonBytes) return false;
  const bytes = Buffer.alloc(source.size);
  await source.read(0, bytes);
  try {
    return isObject(JSON.parse(bytes.toString('utf8')));
  } catch {
    return false;
  }
}
