import { closeSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteSource } from './extract/byte-source.ts';
import { createFile, writeAll } from './extract/create-file.ts';
import { Destination } from './extract/destination.ts';
import { entryPath } from './extract/entry-name.ts';
import { checkRoom } from './extract/limits.ts';
import { readInOrder } from './extract/read-in-order.ts';

/**
 * Writes all of a source into one file, and returns its absolute path. There is none where that fails.
 *
 * @param folder absolute; made where it is missing
 */
export async function saveFile(source: ByteSource, folder: string, name: string): Promise<string> {
  const destination = new Destination(folder);
  try {
    checkRoom(source.size, destination.freeBytes());
    const path = join(folder, entryPath(name));
    const file = createFile(path, 0o666, name);
    try {
      for await (const part of readInOrder(source)) writeAll(file, part, name);
    } catch (error) {
      unlinkSync(path);
      throw error;
    } finally {
      closeSync(file);
    }
    return path;
  } finally {
    destination.restoreModes();
  }
}
