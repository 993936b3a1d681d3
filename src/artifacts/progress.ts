import { describeAwsError, readAwsError } from '../aws/errors.ts';
import type { Clock } from '../clock.ts';
import { sizeText } from '../text.ts';

/** Milliseconds before the first line and between two lines that say the same. */
const interval = 5_000;

/** Callbacks of a transfer. */
export interface TransferWatch {
  /** Bytes have arrived or were sent. */
  readonly moved: (bytes: number) => void;
  /** A request has failed, and will be repeated. */
  readonly failed: (error: unknown) => void;
}

export interface Progress extends TransferWatch {
  /** The transfer is over. */
  readonly end: () => void;
}

/**
 * Logs the progress of a transfer (percent, bytes, rate) every five seconds, and why requests are retried: once in five
 * seconds where many fail for the same reason.
 *
 * @param title such as `Downloading SourceArtifact`
 * @param total called for each line: the size in bytes; undefined as long as it is unknown
 */
export function watchProgress(
  title: string,
  total: () => number | undefined,
  { clock, progress }: { readonly clock: Clock; readonly progress: (line: string) => void },
): Progress {
  const startedAt = clock.now();
  const over = new AbortController();
  let moved = 0;
  const told = new Map<string, number>();
  const repeat = async (): Promise<never> => {
    for (;;) {
      await clock.sleep(interval, over.signal);
      progress(`${title}: ${progressText(moved, total(), clock.now() - startedAt)}`);
    }
  };
  repeat().catch(() => undefined); // It rejects when the transfer is over.
  return {
    moved: (bytes) => {
      moved += bytes;
    },
    failed: (error) => {
      const { kind, code } = readAwsError(error);
      const reason = `${kind} ${code}`;
      const now = clock.now();
      if (now - (told.get(reason) ?? -Infinity) < interval) return;
      told.set(reason, now);
      progress(`${title}: ${describeAwsError(error)}; trying again`);
    },
    end: () => {
      over.abort();
    },
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
