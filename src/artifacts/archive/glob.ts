import picomatch from 'picomatch';
import type { Selection } from './walk.ts';

export interface Glob {
  /** The folder below which everything that can match lies; `.` or a path with `/` between its segments. */
  readonly base: string;
  /** For names below the base. A folder that matches brings everything in it. */
  readonly select: (name: string) => Selection;
}

/**
 * Reads a pattern with `*`, `?`, `**`, `[…]`, `{…}` or `!(…)`, relative to the workspace. Names that begin with a dot
 * match like all others. Case counts where file names usually differ by it: not on Windows and macOS.
 *
 * @returns undefined where the text holds no wildcard
 */
export function readGlob(pattern: string, platform = process.platform): Glob | undefined {
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return undefined;
  const matches = picomatch(pattern, {
    dot: true,
    nonegate: true,
    nocase: platform === 'win32' || platform === 'darwin',
  });
  const depth = depthOf(pattern);
  const prefix = base === '' || base === '.' ? '' : `${base}/`;
  return {
    base: prefix === '' ? '.' : base,
    select: (name) => {
      const path = prefix + name;
      if (matches(path)) return 'take';
      return path.split('/').length < depth ? 'look-inside' : 'skip';
    },
  };
}

/** The number of segments of whatever can match. */
function depthOf(pattern: string): number {
  return /\*\*|[{(]/.test(pattern) ? Infinity : pattern.split('/').length;
}
