import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';

/** What lies at a path: a file's content, a link's target, or with an empty object a folder. */
export type Item =
  string | Buffer | { readonly link: string } | { readonly mode: number } | Record<string, never>;

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these things in it, gone after the test. Its path has no link in it. */
export function makeWorkspace(tree: Readonly<Record<string, Item>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  made.push(folder);
  for (const [name, item] of Object.entries(tree)) place(join(folder, name), item);
  return folder;
}

function place(path: string, item: Item): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof item === 'string' || Buffer.isBuffer(item)) {
    writeFileSync(path, item);
    chmodSync(path, 0o644);
  } else if ('link' in item && typeof item.link === 'string') {
    symlinkSync(item.link, path);
  } else if ('mode' in item && typeof item.mode === 'number') {
    writeFileSync(path, 'with a mode');
    chmodSync(path, item.mode);
  } else {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o755);
  }
}
