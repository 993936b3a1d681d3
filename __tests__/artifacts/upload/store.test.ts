import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readZip } from '../archive/read-zip.ts';
import { makeWorkspace } from '../archive/workspace.ts';
import { bucket, bytesOf, cloud, expectLargeStored, largeWorkspace, store } from './storing.ts';

describe('storeArtifacts', () => {
  it('stores a small archive in one request, encrypted with the job’s key and with its checksum', async () => {
    const workspace = makeWorkspace({ 'out/a.txt': 'a', 'out/b/c.txt': 'c', 'out/d': {} });
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/k';
    const stored = await store(workspace, { Out: 'out' }, { encryptionKeyId: key });
    const bytes = await bytesOf('Out');
    expect(stored).toEqual([
      { name: 'Out', bytes: bytes.length, files: 2, milliseconds: expect.any(Number) },
    ]);
    expect((await readZip(bytes)).map(({ name }) => name)).toEqual(['a.txt', 'b/', 'b/c.txt', 'd/']);
    expect(cloud.object(bucket, 'p/Out')).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: key,
      checksums: { CRC32: expect.any(String) },
      headers: { 'content-type': 'application/zip' },
    });
    expect(cloud.requests.map(({ operation }) => operation)).toEqual(['PutObject']);
  });

  it('names no key where the job names none', async () => {
    await store(makeWorkspace({ 'f.txt': 'x' }), { Out: 'f.txt' });
    expect(cloud.object(bucket, 'p/Out')).toMatchObject({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: undefined,
    });
  });

  it('stores a large one in parts, each with its checksum', async () => {
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/k';
    await store(largeWorkspace(), { Out: 'out' }, { encryptionKeyId: key });
    await expectLargeStored();
    expect(cloud.object(bucket, 'p/Out')).toMatchObject({
      partCount: 3,
      checksumType: 'COMPOSITE',
      serverSideEncryption: 'aws:kms',
      kmsKeyId: key,
    });
  });

  it('stores what is an archive already as it is', async () => {
    const workspace = largeWorkspace();
    await store(workspace, { Out: 'out' });
    writeFileSync(join(workspace, 'made.zip'), await bytesOf('Out'));
    const [stored] = await store(workspace, { AsItIs: 'made.zip' });
    expect((await bytesOf('AsItIs')).equals(readFileSync(join(workspace, 'made.zip')))).toBe(true);
    expect(stored).toMatchObject({ files: 1 });
  });

  it('gives the results in the order of the artifacts', async () => {
    const workspace = largeWorkspace({ 'b.txt': 'b', 'c.txt': 'c', 'd.txt': 'd' });
    const stored = await store(workspace, { A: 'out', B: 'b.txt', C: 'c.txt', D: 'd.txt' });
    expect(stored.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('says how far it is where it takes long, and what is done', async () => {
    const lines: string[] = [];
    const waiting: (() => void)[] = [];
    const nextLine = () => new Promise<void>((resolve) => waiting.push(resolve));
    // Five seconds pass on the test's clock while S3 does not answer. They may have passed before, while a thread compressed.
    cloud.misbehave({ operation: 'UploadPart', how: { kind: 'meanwhile', happens: nextLine } });
    await store(
      largeWorkspace(),
      { Out: 'out' },
      {},
      {
        progress: (line) => {
          lines.push(line);
          for (const answer of waiting.splice(0)) answer();
        },
      },
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Uploading Out: \d+ % \(\S+ [KM]iB of \S+ MiB, \S+ [KM]iB\/s\)$/),
    );
    expect(lines.at(-1)).toMatch(/^Stored Out: \S+ MiB, 1 file, /);
  });
});

describe('storeArtifacts, with the wrong path', () => {
  it.each([
    ['missing', 'Output artifact Out: nothing matches the path "missing"; output-artifacts takes'],
    ['../x', 'Output artifact Out: the path "../x" leaves the workspace'],
    ['away', 'Output artifact Out: "/'],
  ])('%s: a ConfigurationError before anything is sent', async (path, message) => {
    const workspace = makeWorkspace({ 'ok.txt': 'x', away: { link: '/etc' } });
    await expect(store(workspace, { Fine: 'ok.txt', Out: path })).rejects.toMatchObject({
      type: 'ConfigurationError',
      message: expect.stringContaining(message),
    });
    expect(cloud.requests).toEqual([]);
  });

  it('follows links only where told, and never out of the workspace', async () => {
    const workspace = makeWorkspace({
      'out/in': { link: '../f' },
      f: 'x',
      'bad/away': { link: '/etc/hostname' },
    });
    await store(workspace, { Out: 'out' }, { symlinks: 'follow' });
    expect((await readZip(await bytesOf('Out')))[0]).toMatchObject({
      mode: 0o100644,
      content: Buffer.from('x'),
    });
    await expect(store(workspace, { Bad: 'bad' }, { symlinks: 'follow' })).rejects.toMatchObject({
      type: 'ConfigurationError',
      message: expect.stringContaining('leads out of the workspace'),
    });
  });
});
