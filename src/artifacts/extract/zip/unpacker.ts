import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { createDirectory } from '../create-file.ts';
import { decodeEntry } from './packed-entry.ts';
import { BatchUnpacker } from './unpack-batch.ts';
import {
  type Findings,
  noFindings,
  type OpenStream,
  pathSeparator,
  type Place,
  type UnpackRequest,
} from './unpack-request.ts';
import { EntryStream } from './unpack-stream.ts';

/** Answers requests in any order, but the steps of one stream in the order in which they come. */
export type Unpack = (request: UnpackRequest) => Promise<Findings>;

/**
 * Does the work of UnpackRequests on this thread.
 *
 * @param memory in which the requests' places are
 * @param folder absolute; everything is written below it
 */
export function createUnpacker(memory: ArrayBufferLike, folder: string): Unpack {
  const batches = new BatchUnpacker(folder);
  const streams = new Map<number, { readonly entry: EntryStream; last: Promise<void> }>();
  const bytesAt = ({ offset, length }: Place): Buffer => Buffer.from(memory, offset, length);

  /** Makes directories, does what needs them, and returns what createDirectory() said of each. */
  async function inDirectories(paths: string, work: () => Promise<void> | void): Promise<number[]> {
    const found: number[] = [];
    const names = paths === '' ? [] : paths.split(pathSeparator);
    try {
      for (const name of names) found.push(createDirectory(join(folder, name), name));
      await work();
      return found;
    } catch (error) {
      // Nobody else learns of them: those that had to be made writable get their modes back here.
      found.forEach((mode, index) => {
        if (mode >= 0) chmodSync(join(folder, names[index] ?? ''), mode);
      });
      throw error;
    }
  }

  async function openStream({ stream, place, entries, paths }: OpenStream): Promise<void> {
    const entry = new EntryStream(decodeEntry(entries, 0), paths, folder);
    const opened = entry.open(bytesAt(place));
    streams.set(stream, { entry, last: opened });
    await opened;
  }

  async function goOn(stream: number, step: (entry: EntryStream) => Promise<void>): Promise<void> {
    const open = streams.get(stream);
    if (open === undefined) throw new Error(`Stream ${stream} is not open.`);
    open.last = open.last.then(() => step(open.entry));
    await open.last;
  }

  return async (request) => {
    switch (request.step) {
      case 'batch': {
        let links: Findings['links'] = [];
        const directories = await inDirectories(request.directories, () => {
          links = batches.unpack(bytesAt(request.place), request);
        });
        return { directories, links };
      }
      case 'open': {
        const directories = await inDirectories(request.directories, () => openStream(request));
        return { ...noFindings, directories };
      }
      case 'continue':
        await goOn(request.stream, (entry) => entry.continue(bytesAt(request.place)));
        return noFindings;
      case 'close':
        await goOn(request.stream, (entry) => entry.close());
        streams.delete(request.stream);
        return noFindings;
    }
  };
}
