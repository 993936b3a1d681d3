import { corrupt } from '../archive-error.ts';

/** What a pax header says about the next entry, or in a global one about all that follow. */
export type PaxRecords = ReadonlyMap<string, Buffer>;

/** Reads records of the form `LENGTH KEY=VALUE\n`, whose length counts itself (POSIX, pax Interchange Format). */
export function readPaxRecords(bytes: Buffer): PaxRecords {
  const records = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
    const end = at + Number(/^\d{1,10}$/.test(digits) ? digits : 0);
    const equals = bytes.indexOf(0x3d, space);
    if (end <= equals || equals === -1 || end > bytes.length || bytes[end - 1] !== 0x0a) {
      throw corrupt('the tar has a damaged pax header');
    }
    records.set(bytes.toString('utf8', space + 1, equals), bytes.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}
