import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { archiveFormat } from '../../../src/artifacts/extract/archive-format.ts';
import { bytesInMemory } from '../archives/bytes-in-memory.ts';
import { noise } from '../archive/noise.ts';
import { buildTar } from '../archives/tar.ts';
import { buildZip } from '../archives/zip.ts';

const zip = buildZip([{ name: 'a', data: 'x' }]);
const tar = buildTar([{ name: 'a', data: noise(20_000) }]);

it.each([
  ['a zip', zip, 'zip'],
  ['a zip with nothing in it', buildZip([]), 'zip'],
  ['a zip that has lost its end', zip.subarray(0, 50), 'zip'],
  ['a zip behind a program', Buffer.concat([noise(10_000), zip]), 'zip'],
  ['a zip in a tar', buildTar([{ name: 'a.zip', data: zip }]), 'tar'],
  ['a tar', tar, 'tar'],
  ['a tar of the old kind', buildTar([{ name: 'a', magic: '', type: '\0' }]), 'tar'],
  ['a tar gzipped', gzipSync(tar), 'tar.gz'],
  ['a tar gzipped and cut short', gzipSync(tar).subarray(0, 30), 'tar.gz'],
  ['anything else gzipped', gzipSync(noise(20_000)), undefined],
  ['something small gzipped', gzipSync('text'), undefined],
  ['a text', Buffer.from('just text'), undefined],
  ['a tar without entries', Buffer.alloc(10_240), 'tar'],
  ['the shortest tar', Buffer.alloc(1_024), 'tar'],
  ['a tar without entries, gzipped', gzipSync(Buffer.alloc(10_240)), 'tar.gz'],
  ['more zeros', Buffer.alloc(10_752), undefined],
  ['more zeros, gzipped', gzipSync(Buffer.alloc(20_480)), undefined],
  ['zeros that are no blocks', Buffer.alloc(1_025), undefined],
  ['a block of zeros', Buffer.alloc(512), undefined],
  ['zeros and more', Buffer.concat([Buffer.alloc(10_239), Buffer.of(1)]), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('%s is told by its content', async (_, bytes, format) => {
  expect(await archiveFormat(bytesInMemory(bytes))).toBe(format);
});
