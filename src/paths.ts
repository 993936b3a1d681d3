import { lstatSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { configurationError } from './failure.ts';
import { oneLine } from './text.ts';

/** Whether an absolute path is the folder or inside it, by this platform's rules, without looking at the disk. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path);
  // relative() returns an absolute path across Windows drives.
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** End of every message about a bad path in `output-artifacts`. */
export const allowedOutputPath = 'output-artifacts takes a directory, a file or a glob inside the workspace';

/**
 * An output artifact's path or glob relative to the workspace, with `/` as separator; `.` is the workspace itself.
 * Does not look at the disk.
 *
 * @param workspace absolute path
 * @throws Failure (ConfigurationError) where it leaves the workspace, or holds a NUL
 */
export function pathInWorkspace(artifact: string, path: string, workspace: string): string {
  const full = resolve(workspace, path);
  const problem = path.includes('\0')
    ? 'holds a NUL character'
    : isInside(full, workspace)
      ? undefined
      : `leaves the workspace ${oneLine(workspace)}`;
  if (problem !== undefined) {
    throw configurationError(
      `Output artifact ${oneLine(artifact)}: the path "${oneLine(path)}" ${problem}; ${allowedOutputPath}`,
    );
  }
  return relative(workspace, full).replaceAll(sep, '/') || '.';
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
export const reservedOnWindows =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*| *:.*| *)$/i;
// eslint-disable-next-line no-control-regex -- Windows refuses the control characters themselves.
export const forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]/;

/**
 * The first name in an absolute Windows path that Windows does not allow; undefined where there is none. The drive or
 * share is not checked.
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

/** Whether the file system that holds, or will hold, the folder is case-insensitive. */
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
