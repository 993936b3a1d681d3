import { randomUUID } from 'node:crypto';
import { closeSync, lstatSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which names the folder's file system takes for the same: these get the same value. The file system itself is asked,
 * with a file that is gone again at once.
 */
export function foldOf(folder: string): (segment: string) => string {
  const name = `.codepipeline-bridge-${randomUUID()}-\u00e4`;
  const path = join(folder, name);
  closeSync(openSync(path, 'wx', 0o600));
  try {
    const isThere = (other: string): boolean =>
      lstatSync(join(folder, other), { throwIfNoEntry: false }) !== undefined;
    const ignoresForm = isThere(name.normalize('NFD'));
    const ignoresCase = isThere(name.toUpperCase());
    return foldFor(ignoresForm, ignoresCase);
  } finally {
    unlinkSync(path);
  }
}

/**
 * What a file system that ignores the Unicode form, the letter case, or both takes for the same name. Rather too
 * much than too little: a clash that is overlooked would cost a file.
 */
export function foldFor(ignoresForm: boolean, ignoresCase: boolean): (segment: string) => string {
  const form = (segment: string): string => segment.normalize('NFD');
  const letterCase = (segment: string): string => segment.toLowerCase().toUpperCase().toLowerCase();
  if (ignoresForm && ignoresCase) return (segment) => form(letterCase(form(segment)));
  if (ignoresForm) return form;
  if (ignoresCase) return letterCase;
  return (segment) => segment;
}
