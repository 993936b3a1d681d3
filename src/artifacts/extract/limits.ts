import { ArchiveError, corrupt, refused } from './archive-error.ts';
import { sizeText } from '../../text.ts';

/** Below it no ratio is a bomb: every runner has room for that. */
export const bombBytes = 2 ** 30;
/** Legal archives of logs and zeros reach 300; deflate's own limit is about 1030. */
export const bombRatio = 500;

/**
 * Refuses what is a decompression bomb rather than an artifact.
 *
 * @param unpackedBytes what the archive says that it holds, or what has come out of it so far
 * @param packedBytes the whole archive's size
 */
export function checkBomb(unpackedBytes: number, packedBytes: number): void {
  if (unpackedBytes <= bombBytes || unpackedBytes <= packedBytes * bombRatio) return;
  throw refused(
    `it unpacks to ${sizeText(unpackedBytes)}, over ${bombRatio} times its own ${sizeText(packedBytes)}, ` +
      `as decompression bombs do`,
  );
}

/**
 * Refuses what has no room on the disk.
 *
 * @param freeBytes undefined where the file system cannot say
 */
export function checkRoom(neededBytes: number, freeBytes: number | undefined): void {
  if (freeBytes === undefined || neededBytes <= freeBytes) return;
  throw new ArchiveError(
    'disk-full',
    `it needs ${sizeText(neededBytes)}, and the disk has ${sizeText(freeBytes)} free`,
  );
}

/** What is read of an archive is only ever told in numbers that JavaScript can hold. */
export function safeInteger(value: bigint, what: string): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw corrupt(`${what} is impossibly large (${value})`);
  return Number(value);
}
