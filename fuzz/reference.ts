import { posix } from 'node:path';
import type { Tree } from './tree.ts';

/** What readers that know nothing of ours make of an archive. */
export type Reference =
  | { readonly tree: Tree; readonly entries: number }
  /** It is broken, by what they say. */
  | { readonly broken: string }
  /** They read it in a way of their own that we know of, so that they cannot judge us. */
  | { readonly unjudged: string };

/** A name as a normal path below the folder; empty for the folder itself. */
export function normalPath(name: string): string {
  const path = posix.normalize(name).replace(/\/$/, '');
  return path === '.' ? '' : path;
}
