import { posix } from 'node:path';

/** A name as a normal path below the folder; empty for the folder itself. */
export function normalPath(name: string): string {
  const path = posix.normalize(name.replaceAll('\\', '/')).replace(/\/$/, '');
  return path === '.' ? '' : path;
}
