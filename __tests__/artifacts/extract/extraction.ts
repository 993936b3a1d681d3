import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { archiveFormat } from '../../../src/artifacts/extract/archive-format.ts';
import { bytesInMemory } from '../archives/bytes-in-memory.ts';
import { extractArchive } from '../../../src/artifacts/extract/extract-archive.ts';
import { startThread } from './start-thread.ts';

export interface Extraction {
  /** What came out: `a.txt` → its content, `link` → `-> target`, `folder/` → '', `socket` → `no file`. */
  readonly tree: Readonly<Record<string, string>>;
  /** What lies beside the folder afterwards; nothing should. */
  readonly beside: readonly string[];
  readonly folder: string;
  readonly entries: number | undefined;
  readonly error: unknown;
  readonly warnings: readonly string[];
}

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Extracts an archive into a new folder, which is gone after the test. */
export async function extraction(
  archive: Buffer,
  {
    before = () => undefined,
    after = () => undefined,
    folder: given,
    path,
    signal = new AbortController().signal,
  }: {
    /** Puts something into the folder beforehand. */
    readonly before?: (folder: string) => void | Promise<void>;
    /** Looks at the folder before anything else does. */
    readonly after?: (folder: string) => void;
    /** Extracts into this one, which is there. */
    readonly folder?: string;
    /** The input `path`, where that is above the folder. */
    readonly path?: string;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Extraction> {
  const outer = given === undefined ? mkdtempSync(join(tmpdir(), 'extraction-')) : dirname(given);
  const folder = given ?? join(outer, 'folder');
  if (given === undefined) {
    made.push(outer);
    mkdirSync(folder);
  }
  await before(folder);
  const warnings: string[] = [];
  const warn = (line: string): void => {
    warnings.push(line);
  };
  let entries: number | undefined;
  let error: unknown;
  try {
    const source = bytesInMemory(archive);
    const format = await archiveFormat(source);
    if (format === undefined) throw new Error('no archive');
    entries = await extractArchive(source, format, folder, {
      warn,
      signal,
      startThread,
      ...(path === undefined ? {} : { path }),
    });
  } catch (thrown) {
    error = thrown;
  }
  after(folder);
  const beside = readdirSync(outer).filter((name) => name !== 'folder');
  return { tree: treeOf(folder), beside, folder, entries, error, warnings };
}

/** Permissions of what was extracted, in octal. */
export function modeOf({ folder }: Extraction, path: string): string {
  return (lstatSync(join(folder, path)).mode & 0o7777).toString(8);
}

export function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  // A name may be no UTF-8.
  const visit = (path: string, directory: Buffer): void => {
    for (const name of readdirSync(directory, 'buffer').sort((a, b) => a.compare(b))) {
      const below = path === '' ? name.toString() : `${path}/${name.toString()}`;
      const full = Buffer.concat([directory, Buffer.from('/'), name]);
      const there = lstatSync(full);
      if (there.isSymbolicLink()) tree[below] = `-> ${readlinkSync(full)}`;
      else if (there.isDirectory()) {
        tree[`${below}/`] = '';
        visit(below, full);
      } else tree[below] = there.isFile() ? readFileSync(full, 'latin1') : 'no file';
    }
  };
  visit('', Buffer.from(folder));
  return tree;
}
