import { relative, resolve, sep } from 'node:path';
import { Failure } from './failure.ts';
import { isInside } from './paths.ts';
import { oneLine } from './text.ts';

/** What `output-artifacts` takes as a path; the end of every message about one that does not fit. */
export const allowedOutputPath = 'output-artifacts takes a directory, a file or a glob inside the workspace';

/**
 * An output artifact's path or glob as it stands below the workspace, with `/` between its segments: `dist/*.zip`,
 * and `.` for the workspace itself. Looks at the text alone, not at the disk.
 *
 * @param workspace absolute path
 * @throws Failure (ConfigurationError) where it leaves the workspace, or can be no path
 */
export function pathInWorkspace(artifact: string, path: string, workspace: string): string {
  if (path.includes('\0')) throw unfit(artifact, path, 'holds a NUL character');
  const full = resolve(workspace, path);
  if (!isInside(full, workspace)) {
    throw unfit(artifact, path, `leaves the workspace ${oneLine(workspace)}`);
  }
  const below = relative(workspace, full);
  return below === '' ? '.' : below.replaceAll(sep, '/');
}

function unfit(artifact: string, path: string, why: string): Failure {
  return new Failure(
    'ConfigurationError',
    `Output artifact ${oneLine(artifact)}: the path "${oneLine(path)}" ${why}; ${allowedOutputPath}`,
  );
}
