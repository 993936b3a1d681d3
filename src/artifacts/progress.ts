import type { Clock } from '../clock.ts';

/** Milliseconds before the first line and between two lines. */
const interval = 5_000;

/**
 * Watches one transfer, and says how far it is (percent, bytes, rate) every five seconds from its fifth second on.
 *
 * @param title what is moved, in the words of the log: `Downloading SourceArtifact`
 * @param totalBytes undefined where nobody knows it beforehand
 * @returns to be called with the number of bytes that have just arrived or left
 */
export function watchProgress(
  title: string,
  totalBytes: number | undefined,
  { clock, progress }: { readonly clock: Clock; readonly progress: (line: string) => void },
): (bytes: number) => void {
  const startedAt = clock.now();
  let saidAt = startedAt;
  let moved = 0;
  return (bytes) => {
    moved += bytes;
    const now = clock.now();
    if (now - saidAt < interval) return;
    saidAt = now;
    // Retried parts are counted again.
    const seen = totalBytes === undefined ? moved : Math.min(moved, totalBytes);
    progress(`${title}: ${progressText(seen, totalBytes, now - startedAt)}`);
  };
}

/** `42 % (210 MB of 500 MB, 35 MB/s)`; without a total `210 MB, 35 MB/s`. */
export function progressText(bytes: number, totalBytes: number | undefined, milliseconds: number): string {
  const rate = `${bytesText((bytes / milliseconds) * 1_000)}/s`;
  if (totalBytes === undefined || totalBytes === 0) return `${bytesText(bytes)}, ${rate}`;
  const percent = Math.floor((bytes / totalBytes) * 100);
  return `${percent} % (${bytesText(bytes)} of ${bytesText(totalBytes)}, ${rate})`;
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as people read it, in decimal units: `812 B`, `3.4 MB`, `210 MB`. */
export function bytesText(bytes: number): string {
  let value = bytes;
  let unit: string = units[0];
  for (const next of units.slice(1)) {
    if (value < 999.5) break;
    value /= 1_000;
    unit = next;
  }
  return `${unit === 'B' || value >= 9.95 ? value.toFixed(0) : value.toFixed(1)} ${unit}`;
}
