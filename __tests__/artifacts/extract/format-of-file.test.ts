import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatOfFile } from '../../../src/artifacts/extract/archive-format.ts';
import { makeWorkspace } from '../archive/workspace.ts';
import { buildTar } from '../archives/tar.ts';
import { buildZip } from '../archives/zip.ts';

const zip = (comment = '') => buildZip([{ name: 'a', data: 'x' }], { comment: Buffer.from(comment) });
const tar = (magic: string) => buildTar([{ name: 'a.txt', magic }]);
const damaged = tar('ustar\0');
damaged[0] = 0x62;

describe('formatOfFile', () => {
  it.each([
    ['a zip', zip(), 'zip'],
    ['a zip with a comment', zip('made by hand, PK\x05\x06 and all'), 'zip'],
    ['a zip with nothing in it', buildZip([]), 'zip'],
    ['a zip without its end', zip().subarray(0, -22), undefined],
    ['a zip with more after its end', Buffer.concat([zip(), Buffer.from('x')]), undefined],
    ['a POSIX tar', tar('ustar\x0000'), 'tar'],
    ['a GNU tar', tar('ustar  \0'), 'tar'],
    ['a tar of before', tar(''), 'tar'],
    ['a tar whose header is damaged', damaged, 'tar'],
    ['a gzipped tar', gzipSync(tar('ustar\x0000')), 'tar.gz'],
    ['a gzipped text', gzipSync('text '.repeat(1000)), undefined],
    ['what only begins like gzip', Buffer.from([0x1f, 0x8b, 8, 0xff, 1, 2, 3]), undefined],
    ['text', Buffer.from('PK is how it begins'), undefined],
    ['zeros', Buffer.alloc(2048), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('%s', (_, content, expected) => {
    const path = join(makeWorkspace({ file: content }), 'file');
    expect(formatOfFile(path, content.length)).toBe(expected);
  });
});
