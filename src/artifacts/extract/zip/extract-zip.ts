import { startCrew } from '../../crew/crew.ts';
import type { ByteSource } from '../byte-source.ts';
import { corrupt, refused } from '../archive-error.ts';
import type { Destination } from '../destination.ts';
import { Duplicates } from '../duplicates.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { EntryTree } from '../entry-tree.ts';
import { checkBomb, checkRoom } from '../limits.ts';
import { checkTargetBytes, targetOverhead } from '../links.ts';
import { Pauses } from '../pauses.ts';
import { readCentralRecords } from './central-directory.ts';
import type { CheckedZip } from './checked-zip.ts';
import { emptyDirectory, kindNumbers, type ZipDirectory } from './directory.ts';
import { maxTailBytes, readEndRecord } from './end-record.ts';
import { at, sortByStart } from './plan.ts';
import { errorFromMessage } from './thread-errors.ts';
import { slotsFor, unpackAll } from './unpack-all.ts';
import { createUnpacker } from './unpacker.ts';

/** More entries than this would not fit into a small runner's memory, as numbers even. */
const maxEntries = 1_000_000;
/** Enough for the directory of some ten thousand entries; one range gets the end records and it. */
const tailBytes = 1 << 20;
const windowBytes = 4 << 20;

/**
 * Extracts a zip. Everything that its central directory says is checked before anything is written; what only the
 * local headers and the data can tell, as they come.
 *
 * @param threads beside this one
 * @returns the number of entries
 * @throws ArchiveError
 */
export async function extractZip(
  source: ByteSource,
  destination: Destination,
  { signal, startThread, threads, warn }: ExtractOptions & { readonly threads: number },
): Promise<number> {
  const slots = slotsFor(threads);
  // Threads take as long to start as the central directory takes to come.
  const crew = startCrew({
    threads,
    startThread: () => startThread({ memory: slots.memory, folder: destination.folder }),
    work: createUnpacker(slots.memory, destination.folder),
    errorFromMessage,
  });
  try {
    const zip = await checkZip(source, destination, warn);
    const links = await unpackAll(zip, slots, crew, signal);
    await finish(zip, links, signal);
    return zip.directory.entries;
  } finally {
    await crew.end();
  }
}

/** Reads the central directory and checks all that it says. */
async function checkZip(
  source: ByteSource,
  destination: Destination,
  warn: (line: string) => void,
): Promise<CheckedZip> {
  const tree = new EntryTree(destination.fold);
  const duplicates = new Duplicates(warn);
  const { directory, directoryStart } = await readDirectory(source, tree, duplicates);
  duplicates.finish();
  const order = sortByStart(directory, directoryStart, tree);
  const total = directory.sizes.reduce((sum, size) => sum + size, 0);
  checkTargetBytes(
    directory.sizes.reduce(
      (sum, size, entry) => (directory.kinds[entry] === kindNumbers.link ? sum + size + targetOverhead : sum),
      0,
    ),
  );
  checkBomb(total, source.size);
  checkRoom(total, destination.freeBytes());
  return { source, destination, directory, directoryStart, order, tree };
}

async function readDirectory(
  source: ByteSource,
  tree: EntryTree,
  duplicates: Duplicates,
): Promise<{ directory: ZipDirectory; directoryStart: number }> {
  const tail = Buffer.allocUnsafe(Math.min(source.size, Math.max(tailBytes, maxTailBytes)));
  const tailStart = source.size - tail.length;
  await source.read(tailStart, tail);
  const { directoryStart, directoryEnd, entries, prefix } = readEndRecord(tail, source.size);
  if (entries > maxEntries)
    throw refused(`it has ${entries} entries, more than the ${maxEntries} that are read`);
  // A record takes 46 bytes at the least: a number of entries that lies must not cost memory.
  if (entries * 46 > directoryEnd - directoryStart)
    throw corrupt('its central directory is too short for its entries');

  const directory = emptyDirectory(entries);
  // One for all windows: the garbage collector would let many pile up.
  const inTail = directoryStart >= tailStart;
  const memory = Buffer.allocUnsafe(inTail ? 0 : Math.min(windowBytes, directoryEnd - directoryStart));
  let done = 0;
  let position = directoryStart;
  while (done < entries) {
    const window = await windowAt(position);
    const { records, length } = readCentralRecords(window, done, prefix, directory, tree, duplicates);
    if (records === 0) throw corrupt('its central directory is cut short');
    done += records;
    position += length;
  }
  if (position !== directoryEnd) throw corrupt('its central directory has more in it than its entries');
  return { directory, directoryStart };

  async function windowAt(start: number): Promise<Buffer> {
    if (start >= tailStart) return tail.subarray(start - tailStart, directoryEnd - tailStart);
    const window = memory.subarray(0, directoryEnd - start);
    await source.read(start, window);
    return window;
  }
}

/** What comes when all files are there: directories that nothing lies in, links, and the directories' modes. */
async function finish(
  { directory, destination, tree }: CheckedZip,
  links: ReadonlyMap<number, string>,
  signal: AbortSignal,
): Promise<void> {
  const pauses = new Pauses(signal);
  for (let entry = 0; entry < directory.entries; entry++) {
    if (directory.kinds[entry] !== kindNumbers.directory) continue;
    await pauses.take();
    destination.makeDirectory(tree, at(directory.nodes, entry), at(directory.modes, entry));
  }
  await destination.makeLinks(tree, links, signal);
  await destination.setDirectoryModes(tree, signal);
}
