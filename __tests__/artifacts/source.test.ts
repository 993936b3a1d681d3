import { describe, expect, it } from '@jest/globals';
import { findContent } from '../../src/artifacts/archive/content.ts';
import type { Entry } from '../../src/artifacts/archive/entry.ts';
import { Notices } from '../../src/artifacts/archive/notices.ts';
import { type Source, sourceOf, startCompressPool } from '../../src/artifacts/prepare.ts';
import { Failure } from '../../src/failure.ts';
import { bytesOf } from './archive/bytes-of.ts';
import { noise } from './archive/noise.ts';
import { type Item, makeWorkspace } from './archive/workspace.ts';
import { buildZip } from './archives/zip.ts';

const megabyte = 1024 * 1024;

function sourceIn(tree: Readonly<Record<string, Item>>, path: string): Source {
  const workspace = makeWorkspace(tree);
  return sourceOf(
    findContent('Out', path, { workspace, symlinks: 'preserve', latestTime: undefined }),
    startCompressPool(0),
  );
}

describe('the size of a source', () => {
  it('is a guess while a zip is made: first none, then by the part that is done, in the end the truth', async () => {
    const tree = { 'out/1': noise(3 * megabyte), 'out/2': noise(megabyte), 'out/link': { link: '1' } };
    const source = sourceIn(tree, 'out');
    expect(source.size()).toBeUndefined();
    let made = 0;
    const guesses: number[] = [];
    for await (const bytes of source.bytes()) {
      made += bytes.length;
      guesses.push(source.size() ?? 0);
    }
    expect(guesses.length).toBeGreaterThan(3);
    for (const guess of guesses) expect(guess / made).toBeCloseTo(1, 1);
    expect(source.files()).toBe(3);
  });

  it('is as good the second time', async () => {
    const source = sourceIn({ 'out/1': noise(2 * megabyte) }, 'out');
    await bytesOf(source.bytes());
    const first = source.size();
    await bytesOf(source.bytes());
    expect(source.size()).toBe(first);
    expect(source.files()).toBe(1);
  });

  it('is that of the file where one goes as it is', () => {
    const made = buildZip([{ name: 'a', data: 'x' }]);
    const source = sourceIn({ 'made.zip': made }, 'made.zip');
    expect(source.size()).toBe(made.length);
    expect(source.files()).toBe(1);
  });
});

describe('a zip that has begun', () => {
  const folder: Entry = { kind: 'folder', name: 'a/', time: 1e9, mode: 0o755 };

  it('goes on where its bytes are asked for, and begins anew the second time', async () => {
    let begun = 0;
    const entries = () => {
      begun += 1;
      return [folder];
    };
    const source = sourceOf({ kind: 'entries', entries, notices: new Notices() }, startCompressPool(0));
    source.begin();
    expect(begun).toBe(1);
    const first = await bytesOf(source.bytes());
    expect(begun).toBe(1);
    expect((await bytesOf(source.bytes())).equals(first)).toBe(true);
    expect(begun).toBe(2);
  });

  it('fails where its bytes are asked for', async () => {
    const failure = new Failure('JobFailed', 'It vanished.');
    const entries = () => {
      throw failure;
    };
    const source = sourceOf({ kind: 'entries', entries, notices: new Notices() }, startCompressPool(0));
    source.begin();
    await new Promise(setImmediate);
    await expect(bytesOf(source.bytes())).rejects.toBe(failure);
  });
});
