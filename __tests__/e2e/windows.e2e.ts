import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readZip } from '../artifacts/archive/read-zip.ts';
import { buildTar } from '../artifacts/archives/tar.ts';
import { buildZip, type ZipEntry } from '../artifacts/archives/zip.ts';
import { startCloud } from '../scenarios/scenario.ts';
import { startWindows, windowsPath, windowsRunner } from './windows.ts';
import { windowsTools } from './windows-tools.ts';

const tools = windowsTools();

/** dist as the runner starts it on Windows, by a Windows build of Node under wine. */
(tools === undefined ? describe.skip : describe)('on Windows', () => {
  let windows: ReturnType<typeof startWindows> | undefined;
  beforeAll(() => {
    if (tools !== undefined) windows = startWindows(tools);
  });
  afterAll(() => {
    windows?.end();
  });

  const runnerFor = async (inputs: Readonly<Record<string, Buffer>>, outputs: readonly string[] = []) => {
    if (tools === undefined || windows === undefined) throw new Error('There is no Windows.');
    const cloud = await startCloud();
    const job = await cloud.queueJob({
      inputArtifacts: Object.entries(inputs).map(([name, content]) => ({ name, content })),
      outputArtifacts: outputs,
    });
    return { cloud, job, runner: await windowsRunner(tools, windows.prefix, job, cloud) };
  };

  it('takes a zip and a tar.gz, and gives a zip with slashes back', async () => {
    const zip = buildZip([
      { name: 'src\\with\\backslashes.txt', data: 'one' },
      { name: 'src/with/slashes.txt', data: 'two' },
      { name: 'Grüße/日本.txt', data: 'three' },
      { name: 'empty/' },
      // Large enough for threads, and for a stream.
      { name: 'large', data: Buffer.alloc(9 << 20, 'a long and boring file\n') },
      ...Array.from({ length: 100 }, (_, index): ZipEntry => ({ name: `many/${index}`, data: `${index}` })),
    ]);
    const tar = buildTar([
      { name: './lib/', type: '5', mode: 0o755 },
      { name: './lib/a.txt', data: 'four' },
      { name: './lib/b.txt', type: '1', linkName: './lib/a.txt' },
    ]);
    const { job, runner, cloud } = await runnerFor({ Zip: zip, Tar: gzipSync(tar) }, ['Site', 'File']);
    const given = { path: 'received', 'output-artifacts': 'Site: site\nFile: site\\deep\\file.txt' };

    const main = await runner.run('main', given);

    expect(main).toMatchObject({ exitCode: 0 });
    const received = join(runner.workspace, 'received');
    const read = (path: string): string => readFileSync(join(received, path), 'utf8');
    expect(readdirSync(join(received, 'Zip')).sort()).toEqual(['Grüße', 'empty', 'large', 'many', 'src']);
    expect(readdirSync(join(received, 'Zip/src/with')).sort()).toEqual(['backslashes.txt', 'slashes.txt']);
    expect(readdirSync(join(received, 'Zip/many'))).toHaveLength(100);
    expect(['Zip/Grüße/日本.txt', 'Tar/lib/a.txt', 'Tar/lib/b.txt'].map(read)).toEqual([
      'three',
      'four',
      'four',
    ]);
    expect(read('Zip/large')).toHaveLength(9 << 20);
    expect(main.outputs['artifact-path']).toBe(windowsPath(join(received, 'Zip')));

    mkdirSync(join(runner.workspace, 'site/deep'), { recursive: true });
    writeFileSync(join(runner.workspace, 'site/deep/file.txt'), 'packed');
    const post = await runner.run('post', given);

    expect(post).toMatchObject({ exitCode: 0 });
    expect(job.status).toBe('Succeeded');
    const names = async (artifact: string): Promise<string[]> => {
      const { bucket, key } = job.outputArtifacts.find(({ name }) => name === artifact)?.location ?? {};
      const stored = cloud.object(bucket ?? '', key ?? '');
      return (await readZip((await stored?.read()) ?? Buffer.alloc(0))).map(({ name }) => name);
    };
    expect((await names('Site')).filter((name) => !name.endsWith('/'))).toEqual(['deep/file.txt']);
    expect(await names('File')).toEqual(['file.txt']);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a drive', 'begins with a drive', ['C:out.txt']],
    ['a share', 'has an absolute path', ['\\\\server\\share\\out.txt']],
    ['a stream', 'has a character in its name that Windows forbids', ['file.txt:stream']],
    ['a reserved name', 'has a name that Windows reserves', ['a/nul.txt']],
    ['a trailing dot', 'ends with a dot or a space', ['a./b']],
    ['names that differ by case', 'differ only in letter case', ['README', 'readme']],
    ['a way out by backslashes', 'leads out', ['a\\..\\..\\out.txt']],
  ])('refuses %s', async (_, message, names) => {
    const zip = buildZip(names.map((name) => ({ name, data: 'bad', mode: 0o100644 })));
    const { runner, job } = await runnerFor({ Source: zip });
    const main = await runner.run('main', { path: 'received' });
    expect(main.log).toContain(message);
    expect(main.exitCode).toBe(1);
    expect(readdirSync(runner.workspace).filter((name) => name !== 'received')).toEqual([]);

    const post = await runner.run('post', { path: 'received', 'job-status': 'failure' });
    expect(post.exitCode).toBe(0);
    expect(job.failure).toMatchObject({ type: 'ConfigurationError' });
    expect(job.failure?.message).toContain(message);
  });
});
