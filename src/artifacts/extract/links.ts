import { quoted, refused } from './archive-error.ts';
import type { Platform } from './entry-name.ts';

/** As many as Linux follows in one path. */
const maxHops = 40;
/** PATH_MAX without its NUL. */
export const maxTargetBytes = 4095;

/**
 * Checks that a symbolic link leads to a place in the folder that it is extracted into, whether or not something
 * is there: component by component, as the kernel would walk it, through every other link on the way.
 *
 * @param path of the link, below the folder
 * @param target as the archive has it
 * @param linkAt the target of the link at a path below the folder, be it from the archive or there before;
 *   undefined where no link is
 * @throws ArchiveError that names the link where it leads out or in a circle
 */
export function checkLink(
  path: string,
  target: string,
  linkAt: (path: string) => string | undefined,
  platform: Platform = process.platform,
): void {
  if (target === '') throw refused(`the link ${quoted(path)} has an empty target`);
  if (target.includes('\0')) throw refused(`the link ${quoted(path)} has a NUL in its target`);
  if (Buffer.byteLength(target) > maxTargetBytes)
    throw refused(`the link ${quoted(path)} has an endless target`);
  const place = path.split('/').slice(0, -1);
  const ahead = components(path, target, platform).reverse();
  for (let hops = 0; ;) {
    const component = ahead.pop();
    if (component === undefined) return;
    if (component === '..') {
      if (place.pop() === undefined) throw pointsOut(path, target);
      continue;
    }
    place.push(component);
    const here = place.join('/');
    // A link that comes back to itself is a circle already.
    const next = here === path ? target : linkAt(here);
    if (next === undefined) continue;
    hops += 1;
    if (hops > maxHops) throw refused(`the link ${quoted(path)} leads in a circle or through too many links`);
    place.pop();
    ahead.push(...components(path, next, platform).reverse());
  }
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
