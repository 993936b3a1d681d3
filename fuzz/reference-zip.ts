import { isUtf8 } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry } from 'yauzl';
import {
  describeDirectory,
  describeFile,
  describeLink,
  normalPath,
  type Reference,
  TreeBuilder,
} from './tree.ts';

const endSignature = 'PK\x05\x06';

/**
 * What yauzl reads, with checks of our own for sizes and CRCs, which it leaves out, and the rules of docs/extraction.md
 * for names and modes. yauzl takes the last signature for that of the end record, and knows no bytes before a zip that
 * its offsets do not count. Hence it gets the archive without its comment, for every record that could be the end, and
 * without what is before. It refuses extra fields that are cut off even where nobody needs them, as some that align
 * data leave them: then its answer is inconclusive.
 */
export async function zipTree(archive: Buffer): Promise<Reference> {
  const readings: Reference[] = [];
  for (const end of possibleEnds(archive)) readings.push(await readTo(archive, end));
  const readable = readings.filter((reading) => 'tree' in reading);
  if (readable.length > 1) return { broken: 'it can be read in two ways' };
  return readable[0] ?? readings[0] ?? { broken: 'it has no end record' };
}

/** Places of all records whose comment ends where the archive ends. */
function possibleEnds(archive: Buffer): number[] {
  const ends: number[] = [];
  for (let at = archive.indexOf(endSignature); at !== -1; at = archive.indexOf(endSignature, at + 1)) {
    if (at + 22 <= archive.length && at + 22 + archive.readUInt16LE(at + 20) === archive.length)
      ends.push(at);
  }
  return ends;
}

async function readTo(archive: Buffer, end: number): Promise<Reference> {
  const bytes = withoutPrefix(Buffer.concat([archive.subarray(0, end + 20), Buffer.alloc(2)]), end);
  const read: { readonly entry: Entry; readonly data: Buffer }[] = [];
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
    for await (const entry of zip.eachEntry()) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
      const data = entry.compressionMethod === 8 ? inflateRawSync(packed) : packed;
      if (data.length !== entry.uncompressedSize) return { broken: 'a size is wrong' };
      if (crc32(data) !== entry.crc32) return { broken: 'a CRC-32 is wrong' };
      read.push({ entry, data });
    }
    return treeOf(read);
  } catch (error) {
    const message = String(error);
    return message.includes('extra field') ? { inconclusive: message } : { broken: message };
  }
}

function treeOf(read: readonly { readonly entry: Entry; readonly data: Buffer }[]): Reference {
  const tree = new TreeBuilder();
  const usesSlashes = read.some(({ entry }) => entry.fileNameRaw.includes('/'));
  for (const { entry, data } of read) {
    const host = entry.versionMadeBy & 0xff00;
    const bytes = nameBytesOf(entry);
    const name = decoded(bytes);
    const separates = name.includes('\\') && (!usesSlashes || [0, 6, 10, 11, 14].includes(host >>> 8));
    if (separates && !isUtf8(bytes)) return { inconclusive: 'a backslash may be half a character' };
    addTo(tree, separates ? name.replaceAll('\\', '/') : name, entry, data);
  }
  return { tree: tree.build(), entries: read.length };
}

function addTo(tree: TreeBuilder, name: string, entry: Entry, data: Buffer): void {
  const path = normalPath(name);
  const isUnix = [3, 19].includes(entry.versionMadeBy >>> 8);
  const mode = isUnix ? entry.externalFileAttributes >>> 16 : 0;
  const type = mode >>> 12;
  const isEmptyDirectory = name.endsWith('/') && data.length === 0;
  if (type !== 4 && isEmptyDirectory) {
    tree.set(path, describeDirectory((mode & 0o777) === 0 ? 0o755 : mode | 0o111));
  } else if (type === 4 || (type === 0 && /(?:^|\/)\.{0,2}$/.test(name))) {
    tree.set(path, describeDirectory(mode === 0 ? 0o755 : mode));
  } else if (type === 10) tree.set(path, describeLink(decoded(data)));
  else tree.set(path, describeFile(data, mode === 0 ? 0o644 : mode));
}

function nameBytesOf({ extraFields, fileNameRaw }: Entry): Buffer {
  const unicode = extraFields.find(({ id }) => id === 0x7075)?.data;
  const fits = unicode?.[0] === 1 && unicode.length >= 5 && unicode.readUInt32LE(1) === crc32(fileNameRaw);
  return unicode !== undefined && fits ? unicode.subarray(5) : fileNameRaw;
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // CP437, but for control characters: yauzl takes their pictures.
    const letter = (byte: number): string =>
      byte < 0x80 ? String.fromCharCode(byte) : getFileNameLowLevel(0, Buffer.of(byte), [], false);
    return Array.from(bytes, letter).join('');
  }
}

function withoutPrefix(zip: Buffer, end: number): Buffer {
  let [size, offset, directoryEnd] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16), end];
  if (end >= 76 && zip.readUInt32LE(end - 20) === 0x07064b50) {
    directoryEnd = end - 76;
    size = Number(zip.readBigUInt64LE(directoryEnd + 40));
    offset = Number(zip.readBigUInt64LE(directoryEnd + 48));
  }
  const prefix = directoryEnd - size - offset;
  return prefix > 0 ? zip.subarray(prefix) : zip;
}
