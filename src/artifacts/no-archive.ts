import { objectUrl } from './download/object-url.ts';
import type { ByteSource } from './extract/byte-source.ts';
import { Failure } from '../failure.ts';
import type { S3Location } from '../job.ts';
import { oneLine } from '../text.ts';

/** A "full clone" artifact, JSON that tells how to clone the repository, is a few hundred bytes long. */
const maxJsonBytes = 64 << 10;

/** Says what an artifact that is no archive is, and what to do about it. */
export async function noArchive(
  source: ByteSource,
  artifact: string,
  location: S3Location,
): Promise<Failure> {
  const what = `Artifact ${oneLine(artifact)} (${objectUrl(location)})`;
  if (await isJsonObject(source)) {
    return new Failure(
      'ConfigurationError',
      `${what} is no archive but a JSON object, as the source action's output format "Full clone" ` +
        `(CODEBUILD_CLONE_REF) makes it. Choose "CodePipeline default" (CODE_ZIP) there, or set "extract: false" ` +
        `to get the JSON as a file.`,
    );
  }
  return new Failure(
    'ConfigurationError',
    `${what} is no archive: neither zip, tar nor tar.gz. Set "extract: false" to get it as the file that it is.`,
  );
}

async function isJsonObject(source: ByteSource): Promise<boolean> {
  if (source.size > maxJsonBytes) return false;
  const bytes = Buffer.alloc(source.size);
  await source.read(0, bytes);
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
