import { lstatSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is the folder or lies in it, going by the text alone, in the way of this platform. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path);
  // On another drive of Windows the way is an absolute one.
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
export const reservedOnWindows =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*| *:.*| *)$/i;
// eslint-disable-next-line no-control-regex -- Windows refuses the control characters themselves.
export const forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]/;

/**
 * The first name in a path that Windows cannot hold as it is; undefined where there is none.
 *
 * @param path of Windows, absolute; its drive or share is not looked at
 */
export function nameUnfitForWindows(path: string): string | undefined {
  const names = path.replace(/^(?:[\\/]{2}[^\\/]+[\\/][^\\/]+|[a-z]:)/i, '').split(/[\\/]/);
  return names.find(
    (name) =>
      reservedOnWindows.test(name) ||
      forbiddenOnWindows.test(name) ||
      (/[. ]$/.test(name) && name !== '.' && name !== '..'),
  );
}

/** Whether the file system takes names that differ by letter case for the same, where a folder is or will be. */
export function ignoresCase(folder: string): boolean {
  const name = basename(folder);
  const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
  const there = lstatSync(folder, { throwIfNoEntry: false });
  const above = dirname(folder);
  if (there === undefined || other === name) {
    return above === folder ? ['win32', 'darwin'].includes(process.platform) : ignoresCase(above);
  }
  const twin = lstatSync(`${above}${above.endsWith(sep) ? '' : sep}${other}`, { throwIfNoEntry: false });
  return twin?.ino === there.ino && twin.dev === there.dev;
}
