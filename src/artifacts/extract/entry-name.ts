import { forbiddenOnWindows, reservedOnWindows } from '../../paths.ts';
import { quoted, refused } from './archive-error.ts';
import { byteLengthOf } from './name-encoding.ts';

/** What a file system cannot hold differs by platform; `process.platform` outside of tests. */
export type Platform = NodeJS.Platform;

/** `C:\\x` and `C:`; on Windows `C:x` too, which elsewhere is the name of a file. */
const drive = /^[a-z]:(?:\/|$)/i;
const driveOnWindows = /^[a-z]:/i;

/** Anything that may make the path differ from the name, or be refused. */
const special = /^$|^\/|^.:|[\\\0]|\/\/|\.\/|[./]$/;

/** PATH_MAX of Linux. The file system itself refuses what is too long below the folder, or elsewhere. */
const maxPathLength = 4095;
/** NAME_MAX, and the number of UTF-16 units that always fit into it. */
const maxNameLength = 255;
const maxSurelyShort = 85;

/**
 * An entry's name as the path below the folder that it is extracted into: `src/main.c`, and the empty text for
 * the folder itself. Empty segments and `.` mean nothing, and `..` takes back what is before it: see detours().
 *
 * @param slashed the name with a slash for every backslash that is a separator; the others are characters
 * @throws ArchiveError where the name could lead out of the folder, with its backslashes read in either way, or
 *   cannot be made on this platform
 */
export function entryPath(name: string, slashed = name, platform: Platform = process.platform): string {
  const path = special.test(name) ? specialPath(name, slashed, platform) : name;
  if (path.length > maxPathLength && byteLengthOf(path) > maxPathLength)
    throw refused(`the entry ${quoted(name)} has a path that is too long`);
  // No segment of a short path is too long.
  if (path.length <= maxSurelyShort && platform !== 'win32') return path;
  if (path !== '') for (const segment of path.split('/')) checkSegment(segment, name, platform);
  return path;
}

function specialPath(name: string, slashed: string, platform: Platform): string {
  const allSlashes = name.replaceAll('\\', '/');
  if (name === '') throw refused('an entry has an empty name');
  if (name.includes('\0')) throw refused(`the entry ${quoted(name)} has a NUL in its name`);
  if (allSlashes.startsWith('/')) throw refused(`the entry ${quoted(name)} has an absolute path`);
  if ((platform === 'win32' ? driveOnWindows : drive).test(allSlashes))
    throw refused(`the entry ${quoted(name)} begins with a drive`);
  const path = resolved(allSlashes, name);
  return slashed === allSlashes ? path : resolved(slashed, name);
}

/**
 * The directories that a name goes into and leaves again: `a` of `a/../b`. They have to be directories wherever the
 * archive has them, since behind a link `..` would lead to somewhere else.
 *
 * @param slashed as entryPath() takes it
 */
export function detours(slashed: string): string[] {
  if (!slashed.includes('..')) return [];
  const left: string[] = [];
  const place: string[] = [];
  for (const segment of segmentsOf(slashed)) {
    if (segment !== '..') {
      place.push(segment);
      continue;
    }
    left.push(place.join('/'));
    place.pop();
  }
  return left;
}

function resolved(path: string, name: string): string {
  const place: string[] = [];
  for (const segment of segmentsOf(path)) {
    if (segment !== '..') place.push(segment);
    else if (place.pop() === undefined)
      throw refused(`the entry ${quoted(name)} leads out of the folder with ".."`);
  }
  return place.join('/');
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

function checkSegment(segment: string, name: string, platform: Platform): void {
  if (tooLong(segment, platform)) throw refused(`the entry ${quoted(name)} has a name that is too long`);
  if (platform !== 'win32') return;
  if (reservedOnWindows.test(segment))
    throw refused(`the entry ${quoted(name)} has a name that Windows reserves`);
  if (segment.endsWith('.') || segment.endsWith(' ')) {
    throw refused(
      `the entry ${quoted(name)} has a name that ends with a dot or a space, which Windows drops`,
    );
  }
  if (forbiddenOnWindows.test(segment)) {
    throw refused(`the entry ${quoted(name)} has a character in its name that Windows forbids`);
  }
}

/** NAME_MAX counts bytes on Linux; NTFS and APFS count UTF-16 units. */
function tooLong(segment: string, platform: Platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return segment.length > maxNameLength;
  return segment.length > maxSurelyShort && byteLengthOf(segment) > maxNameLength;
}
