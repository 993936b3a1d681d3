import { hostileNames, hostileNumbers } from './hostile-values.ts';
import type { Random } from './random.ts';

/** The archive with one to four mutations; `other` is what it may be spliced with. */
export function mutated(random: Random, archive: Buffer, other: Buffer): Buffer {
  let bytes: Buffer = Buffer.from(archive);
  for (let mutations = 1 + random.below(4); mutations > 0; mutations--)
    bytes = mutatedOnce(random, bytes, other);
  return bytes;
}

/** The tar with header checksums that are right again wherever it still has headers. */
export function withChecksums(tar: Buffer): Buffer {
  const fixed = Buffer.from(tar);
  for (let at = 0; at + 512 <= fixed.length; at += 512) {
    const block = fixed.subarray(at, at + 512);
    if (!block.toString('latin1', 257, 262).startsWith('usta')) continue;
    block.write(' '.repeat(8), 148, 'latin1');
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  }
  return fixed;
}

function mutatedOnce(random: Random, bytes: Buffer, other: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  const length = random.oneIn(2) ? 1 + random.below(8) : random.below(bytes.length - at + 1);
  const [before, own, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  const elsewhere = random.below(other.length + 1);
  switch (random.below(9)) {
    case 0: // flip a bit
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      return bytes;
    case 1: // another byte
      bytes[at] = random.below(256);
      return bytes;
    case 2: // cut the end off
      return before;
    case 3: // cut something out
      return Buffer.concat([before, after]);
    case 4: // the same again
      return Buffer.concat([before, own, own, after]);
    case 5: // something else there
      return Buffer.concat([before, random.bytes(random.below(40)), after]);
    case 6: // go on with another archive
      return Buffer.concat([before, other.subarray(elsewhere)]);
    case 7: // a number
      return overwritten(bytes, at, numberBytes(random));
    default: // a name
      return overwritten(bytes, at, Buffer.from(random.pick(hostileNames)));
  }
}

function numberBytes(random: Random): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(random.pick(hostileNumbers));
  return bytes.subarray(0, random.pick([1, 2, 4] as const));
}

function overwritten(bytes: Buffer, at: number, patch: Buffer): Buffer {
  patch.copy(bytes, at);
  return bytes;
}
