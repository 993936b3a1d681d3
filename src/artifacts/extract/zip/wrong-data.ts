import { corrupt, quoted, type ArchiveError } from '../archive-error.ts';
import { codeOf } from '../create-file.ts';

export function wrongSize(path: string): ArchiveError {
  return corrupt(`the data of the entry ${quoted(path)} are not as long as its header says`);
}

export function wrongCrc(path: string): ArchiveError {
  return corrupt(`the data of the entry ${quoted(path)} do not fit its CRC-32`);
}

/** What zlib threw, in the archive's terms; anything else as it is. */
export function inflateError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return wrongSize(path);
  if (code?.startsWith('Z_') !== true) return error;
  return corrupt(`the data of the entry ${quoted(path)} are damaged (${code})`, { cause: error });
}
