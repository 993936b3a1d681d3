import { setImmediate as nextTurn } from 'node:timers/promises';
import { corrupt, refused } from '../archive-error.ts';
import type { ByteSource } from '../byte-source.ts';
import type { EntryTree } from '../entry-tree.ts';
import { headerSize, nameUsesSlash, readCentralRecords } from './central-directory.ts';
import { at, emptyDirectory, type ZipDirectory } from './directory.ts';
import { hasEndRecord, isSplit, readEndRecord, splitMarker, type ZipLayout } from './end-record.ts';
import { localHeaderSize } from './local-header.ts';

/** More entries than this would not fit into a small runner's memory, as numbers even. */
const maxEntries = 1_000_000;
/** Read in one go: the end records, and the directory of up to some twenty thousand entries. */
export const tailBytes = 2 << 20;
const windowBytes = 4 << 20;
/** Of the tail that are read before the network has its turn: no record is longer than three times 64 KiB and a header. */
const sliceBytes = 256 << 10;
/** Without zip64 records, numbers of entries are modulo this, and offsets modulo 4 GiB. */
const countModulus = 2 ** 16;
const offsetModulus = 2 ** 32;

/**
 * Reads the central directory, and adds its paths to the tree.
 *
 * @returns it, and where it begins in the source
 * @throws ArchiveError
 */
export async function readDirectory(
  source: ByteSource,
  tree: EntryTree,
): Promise<{ directory: ZipDirectory; directoryStart: number }> {
  const tail = Buffer.allocUnsafe(Math.min(source.size, tailBytes));
  const tailStart = source.size - tail.length;
  await source.read(tailStart, tail);
  if (!hasEndRecord(tail) && (await isFirstPart(source))) throw isSplit();
  const layout = readEndRecord(tail, source.size);
  const { directoryStart, directoryEnd, entries, prefix } = layout;
  if (entries > maxEntries)
    throw refused(`it has ${entries} entries, more than the ${maxEntries} that are read`);
  // A number of entries that lies must not cost memory.
  if (entries * headerSize > directoryEnd - directoryStart)
    throw corrupt('its central directory is too short for its entries');

  const mostEntries = mostEntriesOf(layout);
  const directory = emptyDirectory(mostEntries);
  // One for all windows: the garbage collector would let many pile up.
  const inTail = directoryStart >= tailStart;
  const memory = Buffer.allocUnsafe(inTail ? 0 : Math.min(windowBytes, directoryEnd - directoryStart));
  let usesSlashes: boolean | undefined;
  let done = 0;
  let position = directoryStart;
  while (done < entries || (done < mostEntries && position < directoryEnd)) {
    const bytes = await windowAt(position);
    const read = readCentralRecords({ bytes, prefix, directory, tree, usesSlashes }, done);
    if (read.needsSlashes) usesSlashes = await anyNameUsesSlash();
    else if (read.records === 0) throw corrupt('its central directory is cut short');
    done += read.records;
    position += read.length;
    // The first entries arrive meanwhile: they are unpacked as soon as all of the directory is known.
    await nextTurn();
  }
  if (position !== directoryEnd || (done - entries) % countModulus !== 0)
    throw corrupt('its central directory has more in it than its entries');
  const found = { ...directory, entries: done };
  if (layout.offsetsWrap) unwrapStarts(found, directoryStart);
  return { directory: found, directoryStart };

  async function windowAt(start: number): Promise<Buffer> {
    if (start >= tailStart) {
      const end = Math.min(start + sliceBytes, directoryEnd);
      return tail.subarray(start - tailStart, end - tailStart);
    }
    const window = memory.subarray(0, directoryEnd - start);
    await source.read(start, window);
    return window;
  }

  async function anyNameUsesSlash(): Promise<boolean> {
    for (let start = directoryStart; start < directoryEnd;) {
      const { length, usesSlash } = nameUsesSlash(await windowAt(start));
      if (usesSlash || length === 0) return usesSlash;
      start += length;
    }
    return false;
  }
}

async function isFirstPart(source: ByteSource): Promise<boolean> {
  const head = Buffer.alloc(Math.min(4, source.size));
  await source.read(0, head);
  return head.length === 4 && head.readUInt32LE(0) === splitMarker;
}

/** As many entries as the directory has room for, and its end record may mean. */
function mostEntriesOf({ directoryStart, directoryEnd, entries, mayWrap }: ZipLayout): number {
  if (!mayWrap) return entries;
  const room = Math.min(maxEntries, Math.floor((directoryEnd - directoryStart) / headerSize));
  return entries + Math.floor((room - entries) / countModulus) * countModulus;
}

/**
 * Adds what offsets modulo 4 GiB lack. Writers of such zips put the records in the order of the entries, with nothing
 * between these.
 */
function unwrapStarts(directory: ZipDirectory, directoryStart: number): void {
  const { entries, starts, nameLengths, packedSizes } = directory;
  let end = 0;
  for (let entry = 0; entry < entries; entry++) {
    while (at(starts, entry) < end) starts[entry] = at(starts, entry) + offsetModulus;
    end = at(starts, entry) + localHeaderSize + at(nameLengths, entry) + at(packedSizes, entry);
  }
  // Where the data of an entry take 4 GiB or more, its own size lacks them too.
  if (directoryStart - end >= offsetModulus / 2)
    throw refused('it has an entry of over 4 GiB without the zip64 fields that tell its size');
}
