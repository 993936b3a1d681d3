import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { createDirectory } from '../create-file.ts';
import type { SortedZip } from './directory.ts';
import { packedEntry } from './plan.ts';
import { BatchUnpacker } from './unpack-batch.ts';
import { EntryStream } from './unpack-stream.ts';

/** Work for an unpacker, on this thread or another: plain data. */
export type UnpackRequest = UnpackBatch | OpenStream | ContinueStream | CloseStream;

/** Entries, in memory that fetcher and unpacker share. */
export interface EntriesToUnpack {
  readonly zip: SortedZip;
  /** Their positions, the last one excluded. */
  readonly from: number;
  readonly to: number;
  /** Where in the source the bytes begin that come with the request. */
  readonly start: number;
  /** Their paths below the folder, with a pathSeparator between any two. */
  readonly paths: string;
  /** Paths, in the same way, of directories to make first, each after those above it; empty where there is none. */
  readonly directories: string;
}

/** Where bytes of the archive lie in the shared memory. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Unpack small entries that lie in one place. */
interface UnpackBatch extends EntriesToUnpack {
  readonly step: 'batch';
  readonly place: Place;
}

/** Begin with one large entry: its first bytes, the whole local header among them. */
interface OpenStream extends EntriesToUnpack {
  readonly step: 'open';
  /** Number of the stream; free again once it is closed. */
  readonly stream: number;
  readonly place: Place;
}

/** Go on with it: the bytes that follow. */
interface ContinueStream {
  readonly step: 'continue';
  readonly stream: number;
  readonly place: Place;
}

/** All of its bytes have been given: verify it. */
interface CloseStream {
  readonly step: 'close';
  readonly stream: number;
}

/** What a request finds out beside the files that it writes. */
export interface Findings {
  /** The symbolic links' targets, by position. */
  readonly links: readonly (readonly [position: number, target: string])[];
  /** Of each of the request's directories what createDirectory() returned. */
  readonly directories: readonly number[];
}

const noFindings: Findings = { links: [], directories: [] };

/** No path has one in it. */
export const pathSeparator = '\0';

/**
 * Does the work of UnpackRequests on this thread, in any order, but the steps of one stream in the order in which they
 * come.
 *
 * @param memory in which the requests' places are
 * @param folder absolute; everything is written below it
 */
export function createUnpacker(
  memory: ArrayBufferLike,
  folder: string,
): (request: UnpackRequest) => Promise<Findings> {
  const batches = new BatchUnpacker(folder);
  const streams = new Map<number, { readonly entry: EntryStream; last: Promise<void> }>();
  const bytesAt = ({ offset, length }: Place): Buffer => Buffer.from(memory, offset, length);

  /** Makes the request's directories, does what needs them, and returns what createDirectory() said of each. */
  async function inDirectories(
    { directories }: EntriesToUnpack,
    work: () => Promise<void> | void,
  ): Promise<number[]> {
    const found: number[] = [];
    const names = directories === '' ? [] : directories.split(pathSeparator);
    try {
      for (const name of names) found.push(createDirectory(join(folder, name), name));
      await work();
      return found;
    } catch (error) {
      // No Findings are returned: modes that were changed to make them writable are restored here.
      found.forEach((mode, index) => {
        if (mode >= 0) chmodSync(join(folder, names[index] ?? ''), mode);
      });
      throw error;
    }
  }

  async function inTurn(stream: number, step: (entry: EntryStream) => Promise<void>): Promise<Findings> {
    const open = streams.get(stream);
    if (open === undefined) throw new Error(`Stream ${stream} is not open.`);
    open.last = open.last.then(() => step(open.entry));
    await open.last;
    return noFindings;
  }

  return async (request) => {
    switch (request.step) {
      case 'batch': {
        let links: Findings['links'] = [];
        const directories = await inDirectories(request, () => {
          links = batches.unpack(bytesAt(request.place), request, request.paths.split(pathSeparator));
        });
        return { directories, links };
      }
      case 'open': {
        const { zip, from, start, paths, stream, place } = request;
        const directories = await inDirectories(request, async () => {
          const entry = new EntryStream(packedEntry(zip, from, start), paths, folder);
          const last = entry.open(bytesAt(place));
          streams.set(stream, { entry, last });
          await last;
        });
        return { directories, links: [] };
      }
      case 'continue':
        return inTurn(request.stream, (entry) => entry.continue(bytesAt(request.place)));
      case 'close': {
        const done = await inTurn(request.stream, (entry) => entry.close());
        streams.delete(request.stream);
        return done;
      }
    }
  };
}
