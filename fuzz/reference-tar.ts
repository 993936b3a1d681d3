import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import type { Format } from './cases.ts';
import {
  describeDirectory,
  describeFile,
  describeLink,
  normalPath,
  type Reference,
  TreeBuilder,
} from './tree.ts';

/**
 * What npm's tar reads. By design it differs, and its answer is inconclusive, where
 *
 * - a name is no UTF-8 (it puts U+FFFD there, and then the lengths in a pax header are wrong), or has a NUL in it
 * - a value in a pax header has a line break: it takes the rest for another record
 * - a long name goes on behind its NUL, and has a line break there: it takes that into the name
 * - a file's header has a link's target, or a link's none, or a header of a long name none of its own: it leaves
 *   the entry or that name out
 * - a number that nobody needs, such as a time, is none
 * - a checksum is the sum of signed bytes, as old writers had it and other readers take it
 * - a header has a prefix in the form of another age (it reads times in there)
 * - a link has a size: it takes what follows for the link's data
 * - a file is sparse: it knows nothing of that
 */
export async function tarTree(archive: Buffer, format: Format): Promise<Reference> {
  let bytes = archive;
  try {
    if (format === 'tar.gz') bytes = gunzipSync(archive);
  } catch (error) {
    return { broken: String(error) };
  }
  // To it that is no archive.
  if (bytes.every((byte) => byte === 0)) return { tree: new Map(), entries: 0 };
  const read = await readAll(bytes);
  if (read.isSparse || read.meta.some((text) => text.includes('GNU.sparse.')))
    return { inconclusive: 'a file is sparse' };
  if (read.entries.some(({ entry }) => entry.type.endsWith('Link') && entry.size > 0))
    return { inconclusive: 'a link has a size' };
  if (read.meta.some((text) => text.includes('\ufffd'))) return { inconclusive: 'a long name is no UTF-8' };
  if (read.meta.some((text) => /\0.*\n/s.test(text)))
    return { inconclusive: 'a long name goes on behind a NUL' };
  if (read.meta.some(hasBrokenLine)) return { inconclusive: 'a pax value has a line break' };
  const warning = read.warnings[0];
  if (warning === 'checksum failure' && hasSignedChecksum(bytes))
    return { inconclusive: 'a checksum is one of signed bytes' };
  if (warning !== undefined)
    return /linkpath (?:required|forbidden)|path is required|base256|safe integer/.test(warning)
      ? { inconclusive: warning }
      : { broken: warning };

  const tree = new TreeBuilder();
  for (const { entry, data } of read.entries) {
    const { path, linkpath = '', mode = 0 } = entry;
    if (/[\ufffd\0]/.test(`${path}${linkpath}`))
      return { inconclusive: 'a name is no UTF-8, or has a NUL in it' };
    if (path.startsWith('/')) return { inconclusive: 'a prefix is of another age' };
    tree.set(normalPath(path), descriptionOf(entry, linkpath, mode, data, tree));
  }
  return { tree: tree.build(), entries: read.entries.length };
}

function descriptionOf(
  { path, type }: ReadEntry,
  linkpath: string,
  mode: number,
  data: Buffer,
  tree: TreeBuilder,
): string {
  // A file's name with a slash at its end is a directory's from before there was a type for these.
  if (type === 'Directory' || (type !== 'SymbolicLink' && type !== 'Link' && path.endsWith('/')))
    return describeDirectory(mode);
  if (type === 'SymbolicLink') return describeLink(linkpath);
  if (type === 'Link') return tree.get(normalPath(linkpath)) ?? 'a hard link to nothing';
  return describeFile(data, mode);
}

/** Whether a pax header has a line that is no record. */
function hasBrokenLine(meta: string): boolean {
  const lines = meta.split('\n').filter((line) => line !== '');
  return /^\d+ /.test(meta) && lines.some((line) => !/^\d+ [^=]+=/.test(line));
}

/** Whether a block has for its checksum the sum of signed bytes, and not that of unsigned ones. */
function hasSignedChecksum(tar: Buffer): boolean {
  for (let at = 0; at + 512 <= tar.length; at += 512) {
    const block = Buffer.from(tar.subarray(at, at + 512));
    const said = Number.parseInt(block.toString('latin1', 148, 156), 8);
    block.fill(' ', 148, 156);
    const sum = (bytes: Uint8Array | Int8Array): number =>
      Array.from(bytes).reduce((all, byte) => all + byte, 0);
    if (said !== sum(block) && said === sum(new Int8Array(block))) return true;
  }
  return false;
}

interface Read {
  readonly entries: readonly { readonly entry: ReadEntry; readonly data: Buffer }[];
  /** Its pax headers and long names. */
  readonly meta: readonly string[];
  readonly warnings: readonly string[];
  readonly isSparse: boolean;
}

function readAll(bytes: Buffer): Promise<Read> {
  return new Promise((resolve) => {
    const entries: { entry: ReadEntry; data: Buffer }[] = [];
    const meta: string[] = [];
    const warnings: string[] = [];
    let isSparse = false;
    const parser = new Parser({
      onReadEntry: (entry) => {
        const parts: Buffer[] = [];
        entry.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
        entry.on('end', () => entries.push({ entry, data: Buffer.concat(parts) }));
        entry.resume();
      },
      onwarn: (_, message) => warnings.push(message),
      ondone: () => {
        resolve({ entries, meta, warnings, isSparse });
      },
    });
    parser.on('ignoredEntry', ({ type }: ReadEntry) => {
      isSparse ||= type === 'SparseFile';
    });
    parser.on('meta', (text: string) => meta.push(text));
    parser.end(bytes);
  });
}
