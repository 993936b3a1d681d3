import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runFor } from '../scenarios/scenario.ts';
import { outputKey, startPipeline } from './artifact-store.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { dateTree, makeTree, readTimes, readTree, type Tree, without, withPermissions } from './tree.ts';

interface Reader {
  readonly title: string;
  /** Tests the archive `$IN`, and extracts it into the working directory. */
  readonly command: string;
  readonly symlinks: 'preserve' | 'follow';
  /** Python's zipfile sets no times. */
  readonly forgetsTimes?: true;
  /** What comes out of the folder that went in. */
  readonly gives: (folder: string) => Tree;
}

const script = fileURLToPath(new URL('extract-with-modes.py', import.meta.url));

const all = { symlinks: 'preserve', gives: (folder: string) => readTree(folder) } as const;
const followed = {
  symlinks: 'follow',
  gives: (folder: string) => readTree(folder, 'followed'),
} as const;

const readers: readonly Reader[] = [
  { ...all, title: 'unzip', command: 'unzip -tq "$IN" && unzip -q "$IN"' },
  { ...followed, title: 'unzip, links followed', command: 'unzip -tq "$IN" && unzip -q "$IN"' },
  {
    ...all,
    title: '7-Zip, which takes every link that goes up for dangerous',
    command: '7z t -bso0 -bsp0 "$IN" && 7z x -bso0 -bsp0 -snl \'-x!long/binaries\' "$IN"',
    gives: (folder) => without(readTree(folder), (path) => path === 'long/binaries'),
  },
  { ...all, title: 'bsdtar', command: 'bsdtar -tf "$IN" && bsdtar -xpf "$IN"' },
  { ...all, title: 'Python’s zipfile', command: `python3 '${script}' "$IN"`, forgetsTimes: true },
  {
    ...followed,
    title: 'Java’s jar, which knows nothing of permissions',
    command: 'jar tf "$IN" && jar xf "$IN"',
    gives: (folder) => withPermissions(readTree(folder, 'followed'), () => '644'),
  },
];

describe('output artifacts as others read them', () => {
  it.each(readers)('$title', async ({ command, symlinks, gives, forgetsTimes }) => {
    const folder = temporaryFolder();
    const workspace = join(folder, 'workspace');
    const site = join(workspace, 'site');
    makeTree(site);
    writeFileSync(join(site, 'with\\backslash.txt'), 'no folder\n');
    dateTree(site);
    const { cloud, s3, queue } = await startPipeline();
    const job = await queue({ outputs: ['Site'] });

    const run = await runFor(job, cloud, { workspace, with: { 'output-artifacts': 'site', symlinks } });

    expect(run.log).toContain('Site');
    expect(job.status).toBe('Succeeded');
    const archive = join(folder, 'site.zip');
    writeFileSync(archive, await s3.get(outputKey('Site')));
    const extracted = join(folder, 'extracted');
    mkdirSync(extracted);
    // Tools of Java and libarchive take names by the locale; times must not depend on where they run.
    const env = { ...process.env, IN: archive, LC_ALL: 'C.UTF-8', TZ: 'Asia/Kolkata' };
    execFileSync('bash', ['-eo', 'pipefail', '-c', command], { cwd: extracted, env, stdio: 'pipe' });
    expect(readTree(extracted)).toEqual(gives(site));
    if (forgetsTimes === true) return;
    // What lies behind a link to a folder is listed too, and not every reader brings that link.
    const times = Object.entries(readTimes(site)).filter(([path]) => !path.startsWith('long/binaries/'));
    expect(times.length).toBeGreaterThan(40);
    expect(readTimes(extracted)).toMatchObject(Object.fromEntries(times));
  });
});
