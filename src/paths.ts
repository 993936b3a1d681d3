import { lstatSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Failure } from './failure.ts';
import { oneLine } from './text.ts';

/** Whether an absolute path is the folder or lies in it, going by the text alone, in the way of this platform. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path);
  // Absolute where the two are on different drives of Windows.
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** What `output-artifacts` takes as a path; the end of every message about one that does not fit. */
export const allowedOutputPath = 'output-artifacts takes a directory, a file or a glob inside the workspace';

/**
 * An output artifact's path or glob relative to the workspace, with `/` between its segments: `dist/*.zip`, and `.`
 * for the workspace itself. Looks at the text alone, not at the disk.
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
    throw new Failure(
      'ConfigurationError',
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
