import type { Clock } from '../clock.ts';
import { sizeText } from '../measures.ts';

/** Milliseconds before the first line and between two lines. */
const interval = 5_000;

/**
 * Watches one transfer, and says how far it is (percent, bytes, rate) every five seconds from its fifth second on.
 *
 * @param title what is moved, in the words of the log: `Downloading SourceArtifact`
 * @param total asked, for each line, how many bytes there are in all; undefined where nobody can say yet
 * @returns to be called with the number of bytes that have just arrived or left
 */
export function watchProgress(
  title: string,
  total: () => number | undefined,
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
    progress(`${title}: ${progressText(moved, total(), now - startedAt)}`);
  };
}

/** `42 % (210 MiB of 500 MiB, 35 MiB/s)`; without a total `210 MiB, 35 MiB/s`. */
export function progressText(bytes: number, total: number | undefined, milliseconds: number): string {
  const rate = `${sizeText((bytes / milliseconds) * 1_000)}/s`;
  if (total === undefined || total === 0) return `${sizeText(bytes)}, ${rate}`;
  // Retried parts are counted again.
  const seen = Math.min(bytes, total);
  const percent = Math.floor((seen / total) * 100);
  return `${percent} % (${sizeText(seen)} of ${sizeText(total)}, ${rate})`;
}
