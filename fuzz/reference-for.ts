import type { Format } from './cases.ts';
import { tarTree } from './reference-tar.ts';
import { zipTree } from './reference-zip.ts';
import type { Reference } from './reference.ts';

export async function referenceFor(archive: Buffer, format: Format): Promise<Reference> {
  return format === 'zip' ? zipTree(archive) : tarTree(archive, format);
}
