import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { archiveKind } from '../../../src/artifacts/archive/archive-kind.ts';
import { makeWorkspace } from './workspace.ts';

const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);

function zipWithComment(comment: string): Buffer {
  const end = Buffer.from(emptyZip);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60), end, Buffer.from(comment)]);
}

function tar(magic: string): Buffer {
  const header = Buffer.alloc(512);
  header.write('a.txt');
  header.write('0000644\0', 100);
  header.write('00000000000', 124);
  header.write('        ', 148);
  header.write(magic, 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, Buffer.alloc(1024)]);
}

const damaged = Buffer.from(tar('ustar\0'));
damaged[0] = 0x62;

describe('archiveKind', () => {
  it.each([
    ['a zip', zipWithComment(''), 'zip'],
    ['a zip with a comment', zipWithComment('made by hand, PK\x05\x06 and all'), 'zip'],
    ['a zip with nothing in it', emptyZip, 'zip'],
    ['a zip without its end', zipWithComment('').subarray(0, 70), undefined],
    ['a zip with more after its end', Buffer.concat([zipWithComment(''), Buffer.from('x')]), undefined],
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
    expect(archiveKind({ path, size: content.length })).toBe(expected);
  });
});
