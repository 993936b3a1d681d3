import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';

/** Paths of the files that are open for writing, by their descriptors. */
const open = new Map<number, fs.PathLike>();

// A file system that removes no file while it is open, as Windows may have it.
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  openSync: (...args: Parameters<typeof fs.openSync>) => {
    const file = fs.openSync(...args);
    open.set(file, args[0]);
    return file;
  },
  closeSync: (file: number) => {
    const path = String(open.get(file));
    fs.closeSync(file);
    open.delete(file);
    // A server's file system may tell only then that it has no room for what was written: close(2).
    if (path.endsWith('unclosable.zip')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  },
  unlinkSync: (path: fs.PathLike) => {
    if ([...open.values()].includes(path)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    fs.unlinkSync(path);
  },
}));

const { saveFile } = await import('../../src/artifacts/receive.ts');

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'save-file-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

it('leaves nothing of a file that could not be read to its end, and says why', async () => {
  const source = {
    size: 20 << 20,
    read: (start: number) => (start === 0 ? Promise.resolve() : Promise.reject(new Error('cut off'))),
  };
  await expect(saveFile(source, folder, 'Source.zip')).rejects.toThrow('cut off');
  expect(fs.readdirSync(folder)).toEqual([]);
  expect(open.size).toBe(0);
});

it('leaves nothing of a file whose end the file system has no room for', async () => {
  const source = { size: 5, read: () => Promise.resolve() };
  await expect(saveFile(source, folder, 'unclosable.zip')).rejects.toMatchObject({ kind: 'disk-full' });
  expect(fs.readdirSync(folder)).toEqual([]);
});
