import { corrupt } from '../archive-error.ts';

/** What a pax header says about the next entry, or in a global one about all that follow. */
export type PaxRecords = ReadonlyMap<string, Buffer>;

export const sparseMap = 'GNU.sparse.map';
/** The keys that GNU tar once repeated for each part of a sparse file; later it put all values into one record, the map. */
const sparsePairs = ['GNU.sparse.offset', 'GNU.sparse.numbytes'];

/**
 * Adds records of the form `LENGTH KEY=VALUE\n`, whose length counts itself (POSIX, pax Interchange Format), to
 * those of earlier headers. Of a key that comes again the last value counts.
 */
export function addPaxRecords(bytes: Buffer, records: Map<string, Buffer>): void {
  const pairs: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
    const end = at + Number(/^\d{1,10}$/.test(digits) ? digits : 0);
    const equals = bytes.indexOf(0x3d, space);
    if (end <= equals || equals === -1 || end > bytes.length || bytes[end - 1] !== 0x0a) {
      throw corrupt('the tar has a damaged pax header');
    }
    const key = bytes.toString('utf8', space + 1, equals);
    const value = bytes.subarray(equals + 1, end - 1);
    if (sparsePairs.includes(key)) pairs.push(value.toString('latin1'));
    else records.set(key, value);
    at = end;
  }
  if (pairs.length === 0) return;
  const before = records.get(sparseMap);
  const map = [...(before === undefined ? [] : [before.toString('latin1')]), ...pairs].join(',');
  records.set(sparseMap, Buffer.from(map, 'latin1'));
}

export function isSparse(records: PaxRecords): boolean {
  return [...records.keys()].some((key) => key.startsWith('GNU.sparse.'));
}
