import { kindNumbers, type CheckedZip } from './directory.ts';
import { encodeEntry, entryWidth } from './packed-entry.ts';
import { at, endOf } from './plan.ts';
import { pathSeparator, type EntriesToUnpack } from './unpack-request.ts';

interface DescribedEntries extends EntriesToUnpack {
  /** The nodes of the directories to make. */
  readonly missing: readonly number[];
}

/**
 * What an unpacker is told of the entries at these positions.
 *
 * @param start where the bytes that it gets begin
 * @param to the last position, excluded
 */
export function describeEntries(
  { directory, directoryStart, destination, order, tree }: CheckedZip,
  start: number,
  from: number,
  to: number,
): DescribedEntries {
  const entries = new Float64Array((to - from) * entryWidth);
  const paths: string[] = [];
  const missing = new Set<number>();
  for (let position = from; position < to; position++) {
    const entry = at(order, position);
    const node = at(directory.nodes, entry);
    const kind = at(directory.kinds, entry);
    if (kind === kindNumbers.file) destination.addMissing(missing, tree, tree.parentOf(node));
    paths.push(tree.pathOf(node));
    const entryStart = at(directory.starts, entry);
    encodeEntry(
      {
        start: entryStart - start,
        room: endOf(directory, order, position, directoryStart) - entryStart,
        packedSize: at(directory.packedSizes, entry),
        size: at(directory.sizes, entry),
        crc: at(directory.crcs, entry),
        method: at(directory.methods, entry),
        flags: at(directory.flags, entry),
        kind,
        mode: at(directory.modes, entry),
        time: at(directory.times, entry),
        nameLength: at(directory.nameLengths, entry),
        nameCrc: at(directory.nameCrcs, entry),
        superseded: kind !== kindNumbers.directory && tree.entryAt(node) !== entry ? 1 : 0,
      },
      entries,
      position - from,
    );
  }
  const nodes = [...missing];
  const directories = nodes.map((node) => tree.pathOf(node)).join(pathSeparator);
  return { entries, paths: paths.join(pathSeparator), directories, missing: nodes };
}
