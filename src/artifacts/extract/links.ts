import { quoted, refused } from './archive-error.ts';
import type { Platform } from './entry-name.ts';
import { byteLengthOf } from './name-encoding.ts';

/** As many as Linux follows in one path. */
const maxHops = 40;
/** PATH_MAX without its NUL. */
export const maxTargetBytes = 4095;
/** Targets are kept in memory until all files are written; hundreds of thousands of ordinary ones take less. */
const maxAllTargetsBytes = 64 << 20;
/** Bytes of memory for each target, in addition to its own. */
export const targetOverhead = 128;

/** What is, or will be, at a path below the folder: from the archive, or there before. */
export type Place = 'directory' | 'no directory' | { readonly target: string };

/** @throws ArchiveError where no link can have this target */
export function checkTarget(path: string, target: string): void {
  if (target === '') throw refused(`the link ${quoted(path)} has an empty target`);
  if (target.includes('\0')) throw refused(`the link ${quoted(path)} has a NUL in its target`);
  if (byteLengthOf(target) > maxTargetBytes) {
    throw refused(`the link ${quoted(path)} has a target that is too long`);
  }
}

/** @param bytes of the targets of all links of an archive, with targetOverhead for each */
export function checkTargetBytes(bytes: number): void {
  if (bytes > maxAllTargetsBytes) throw refused('the targets of its links are too long all together');
}

/**
 * Makes a check of an archive's symbolic links: whether each leads to a path in the folder that it is extracted into,
 * which need not exist. It resolves them component by component, as the kernel does, through every other link.
 *
 * `..` must leave an existing directory: where there is none, a later archive might put a link.
 *
 * @param links how many will be checked, which limits the number of steps for all of them together
 * @returns a function that tells what a link leads to in the end, and throws an ArchiveError for one that leads out,
 *   in a circle, or through too many other links
 */
export function linkCheck(
  links: number,
  lookAt: (path: string) => Place,
  platform: Platform = process.platform,
): (path: string, target: string) => 'directory' | 'no directory' {
  // Links through links could take hours; those of real archives are short.
  let steps = 1_000_000 + 1_000 * links;

  return (path, target) => {
    checkTarget(path, target);
    const place = path.split('/').slice(0, -1);
    const ahead = components(path, target, platform).reverse();
    let last: 'directory' | 'no directory' = 'directory';
    for (let hops = 0; ;) {
      const component = ahead.pop();
      if (component === undefined) return last;
      steps -= 1 + place.length;
      if (steps < 0) throw refused(`its links lead through each other too often, such as ${quoted(path)}`);
      if (component === '..') {
        if (place.length === 0) throw pointsOut(path, target);
        if (lookAt(place.join('/')) !== 'directory') {
          throw refused(
            `the link ${quoted(path)} goes through ${quoted(place.join('/'))}, which is no directory, ` +
              `and up again, to ${quoted(target)}`,
          );
        }
        place.pop();
        last = 'directory';
        continue;
      }
      place.push(component);
      const here = place.join('/');
      // A link that comes back to itself is a circle already.
      const there = here === path ? { target } : lookAt(here);
      if (typeof there === 'string') {
        last = there;
        continue;
      }
      hops += 1;
      if (hops > maxHops)
        throw refused(`the link ${quoted(path)} leads in a circle or through too many links`);
      place.pop();
      last = 'directory';
      ahead.push(...components(path, there.target, platform).reverse());
    }
  };
}

function components(link: string, target: string, platform: Platform): string[] {
  const slashed = platform === 'win32' ? target.replaceAll('\\', '/') : target;
  if (slashed.startsWith('/') || (platform === 'win32' && /^[a-z]:/i.test(slashed))) {
    throw pointsOut(link, target);
  }
  return slashed.split('/').filter((component) => component !== '' && component !== '.');
}

function pointsOut(link: string, target: string): Error {
  return refused(`the link ${quoted(link)} points out of the folder, to ${quoted(target)}`);
}
