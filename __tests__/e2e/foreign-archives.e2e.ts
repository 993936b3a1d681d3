import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runFor } from '../scenarios/scenario.ts';
import { startPipeline } from './artifact-store.ts';
import { temporaryFolder } from './temporary-folder.ts';
import {
  makeTree,
  readTimes,
  readTree,
  type Tree,
  without,
  withoutEmptyFolders,
  withPermissions,
} from './tree.ts';

interface Archiver {
  readonly title: string;
  /** `$OUT` is the archive to make, of everything in the working directory. */
  readonly command: string;
  /** What of the folder is in the archive, where that is not all of it. */
  readonly keeps?: (folder: string) => Tree;
  /** Its modification times, where they are not the folder's. */
  readonly times?: (folder: string) => Readonly<Record<string, number>>;
}

const executableOrNot = (permissions: string) => (permissions === '755' ? '755' : '644');

/** git knows whether a file is executable, and no folders. */
const asGitKeeps = (folder: string) => {
  const tree = withPermissions(readTree(folder), executableOrNot);
  return withoutEmptyFolders(without(tree, (path) => path.startsWith('.git/')));
};

const committedAt = Date.UTC(2022, 0, 1) / 1000;
const commit = `git init -q && git add -A && GIT_COMMITTER_DATE=@${committedAt} git -c user.name=a -c user.email=a@example.com commit -q -m All`;

/** git gives all that is in a commit the commit's own time. */
const asGitDates = (folder: string) =>
  Object.fromEntries(
    Object.keys(asGitKeeps(folder))
      .filter((path) => readTimes(folder)[path] !== undefined)
      .map((path) => [path, committedAt]),
  );

const archivers: readonly Archiver[] = [
  { title: 'Info-ZIP zip', command: 'zip -q -r -y "$OUT" .' },
  {
    title: 'Info-ZIP zip that follows links',
    command: 'zip -q -r "$OUT" .',
    keeps: (folder) => readTree(folder, 'followed'),
  },
  {
    // Sizes follow the data; it cannot store links this way.
    title: 'Info-ZIP zip to a pipe',
    command: 'zip -q -r - . | cat > "$OUT"',
    keeps: (folder) => readTree(folder, 'followed'),
  },
  { title: '7-Zip', command: '7z a -bso0 -bsp0 -tzip -snl "$OUT" .' },
  { title: '7-Zip as tar', command: '7z a -bso0 -bsp0 -ttar -snl "$OUT" .' },
  {
    title: 'Python’s zipfile',
    command: 'python3 -m zipfile -c "$OUT" .',
    keeps: (folder) => readTree(folder, 'followed'),
  },
  { title: 'Python’s tarfile', command: 'python3 -m tarfile -c "$OUT" .' },
  {
    title: 'git archive, zip',
    command: `${commit} && git archive --format zip --output "$OUT" HEAD`,
    keeps: asGitKeeps,
    times: asGitDates,
  },
  {
    title: 'git archive, tar.gz',
    command: `${commit} && git archive --format tar.gz --output "$OUT" HEAD`,
    keeps: asGitKeeps,
    times: asGitDates,
  },
  { title: 'bsdtar, zip', command: 'bsdtar --format zip -cf "$OUT" .' },
  { title: 'bsdtar, tar', command: 'bsdtar -cf "$OUT" .' },
  { title: 'bsdtar, tar.gz', command: 'bsdtar -czf "$OUT" .' },
  { title: 'GNU tar', command: 'tar -cf "$OUT" .' },
  { title: 'GNU tar, posix, gzip', command: 'tar --format posix -czf "$OUT" .' },
  {
    title: 'Java’s jar',
    command: 'jar cfM "$OUT" .',
    // It follows links, and knows nothing of permissions.
    keeps: (folder) => withPermissions(readTree(folder, 'followed'), () => '644'),
  },
];

describe('input artifacts as others make them', () => {
  it.each(archivers)('$title', async ({ command, keeps = readTree, times = readTimes }) => {
    const folder = temporaryFolder();
    const sources = join(folder, 'sources');
    mkdirSync(sources);
    makeTree(sources);
    const archive = join(folder, 'archive.zip');
    // Tools of Java and libarchive take names by the locale.
    const env = { ...process.env, OUT: archive, LC_ALL: 'C.UTF-8' };
    execFileSync('bash', ['-eo', 'pipefail', '-c', command], { cwd: sources, env, stdio: 'pipe' });
    const { cloud, queue } = await startPipeline();
    const job = await queue({ inputs: { Source: readFileSync(archive) } });

    const run = await runFor(job, cloud, { with: { path: 'received' } });

    expect(run.log).toContain('Succeeded');
    expect(job.failure).toBeUndefined();
    const received = join(run.workspace, 'received');
    expect(readTree(received)).toEqual(keeps(sources));
    expect(readTimes(received)).toMatchObject(times(sources));
  });
});
