import { createPause } from '../../../clock.ts';
import { startWorkerPool } from '../../worker-pool/worker-pool.ts';
import { Buffers, type ByteSource } from '../byte-source.ts';
import type { Destination, SymbolicLink } from '../destination.ts';
import { EntryTree } from '../entry-tree.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { checkBomb, checkRoom } from '../limits.ts';
import { checkTargetBytes, targetOverhead } from '../links.ts';
import { at, type CheckedZip, kindNumbers } from './directory.ts';
import { sortByStart } from './plan.ts';
import { readDirectory } from './read-directory.ts';
import { buffersFor, unpackAll } from './unpack-all.ts';
import { createUnpacker } from './unpack-batch.ts';

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
  const buffers = new Buffers(buffersFor(threads), SharedArrayBuffer);
  // Threads take as long to start as the central directory takes to come.
  const pool = startWorkerPool({
    threads,
    startThread: () => startThread({ memory: buffers.memory, folder: destination.folder }),
    work: createUnpacker(buffers.memory, destination.folder),
  });
  try {
    const zip = await checkZip(source, destination, warn);
    const links = await unpackAll(zip, buffers, pool, signal);
    await finish(zip, links, signal);
    return zip.directory.entries;
  } finally {
    await pool.end();
  }
}

/** Reads the central directory and checks all that it says. */
async function checkZip(
  source: ByteSource,
  destination: Destination,
  warn: (line: string) => void,
): Promise<CheckedZip> {
  const tree = new EntryTree(destination.fold, warn, destination.checkGit);
  const { directory, directoryStart } = await readDirectory(source, tree);
  tree.warnOfOtherDuplicates();
  const order = sortByStart(directory, directoryStart, tree);
  let total = 0;
  let targets = 0;
  for (let entry = 0; entry < directory.entries; entry++) {
    const [kind, size] = [directory.kinds[entry], at(directory.sizes, entry)];
    total += size;
    if (kind === kindNumbers.link) targets += size + targetOverhead;
    const isLast = tree.entryAt(at(directory.nodes, entry)) === entry;
    if (kind !== kindNumbers.directory && !isLast) directory.superseded[entry] = 1;
  }
  checkTargetBytes(targets);
  checkBomb(total, source.size);
  checkRoom(total, destination.freeBytes());
  return { source, destination, directory, directoryStart, order, tree };
}

/** What comes when all files are there: directories that nothing lies in, links, and the directories' times and modes. */
async function finish(
  { directory, destination, tree }: CheckedZip,
  links: ReadonlyMap<number, SymbolicLink>,
  signal: AbortSignal,
): Promise<void> {
  const pause = createPause(signal);
  for (let entry = 0; entry < directory.entries; entry++) {
    if (directory.kinds[entry] !== kindNumbers.directory) continue;
    await pause();
    const [node, mode] = [at(directory.nodes, entry), at(directory.modes, entry)];
    destination.makeDirectoryEntry(tree, node, mode, at(directory.times, entry));
  }
  await destination.makeLinks(tree, links, signal);
  await destination.finishDirectories(tree, signal);
}
