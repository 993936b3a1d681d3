import { gzipSync } from 'node:zlib';
import { buildTar, paxHeader, type TarEntry } from './tar.ts';
import { buildZip, type ZipEntry } from './zip.ts';

/** An entry as zip and tar alike can hold it: a file, unless it has a link's target or is a directory. */
export interface PlainEntry {
  readonly name: string;
  readonly data?: string;
  /** Target of a symbolic link. */
  readonly link?: string;
  readonly isDirectory?: true;
}

export const formats = ['zip', 'tar', 'tar.gz'] as const;

/** The same archive in one of the formats. */
export function buildArchive(format: (typeof formats)[number], entries: readonly PlainEntry[]): Buffer {
  if (format === 'zip') return buildZip(entries.map(zipEntry));
  const tar = buildTar(entries.flatMap(tarEntries));
  return format === 'tar' ? tar : gzipSync(tar);
}

function zipEntry({ name, data = '', link, isDirectory }: PlainEntry): ZipEntry {
  if (link !== undefined) return { name, data: link, method: 0, mode: 0o120777 };
  return isDirectory === true ? { name, mode: 0o040750 } : { name, data };
}

function tarEntries({ name, data = '', link, isDirectory }: PlainEntry): TarEntry[] {
  const type = link !== undefined ? '2' : isDirectory === true ? '5' : '0';
  const records = {
    ...(fits(name) ? {} : { path: name }),
    ...(fits(link ?? '') ? {} : { linkpath: link ?? '' }),
  };
  const mode = type === '5' ? 0o750 : 0o644;
  const entry = { name, data: type === '0' ? data : '', type, mode, linkName: link ?? '' };
  return Object.keys(records).length === 0 ? [entry] : [paxHeader(records), entry];
}

/** Whether a tar's own header has room for it. */
function fits(text: string): boolean {
  return Buffer.byteLength(text) <= 100 && !text.includes('\0');
}
