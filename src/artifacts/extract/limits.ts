import { ArchiveError, corrupt, refused } from './archive-error.ts';
import { sizeText } from '../../text.ts';

/** Smaller archives are never bombs: every runner has that much disk. */
export const bombBytes = 2 ** 30;
/** Real archives of logs and zeros reach 300; deflate's own limit is about 1030. */
export const bombRatio = 500;

/**
 * Refuses what is a decompression bomb rather than an artifact.
 *
 * @param unpackedBytes as the archive declares, or as extracted so far
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

/** The value as a number. Throws an ArchiveError where a number cannot hold it exactly. */
export function safeInteger(value: bigint, what: string): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw corrupt(`${what} is impossibly large (${value})`);
  return Number(value);
}
