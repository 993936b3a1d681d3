import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { receiveArtifacts } from '../../src/artifacts/receive.ts';
import { buildTar } from './archives/tar.ts';
import { buildZip } from './archives/zip.ts';
import { fakeS3, location, refuse, stallAfter, type FakeS3, type Misbehaviour } from './download/fake-s3.ts';
import { treeOf } from './extract/extraction.ts';

const zip = buildZip([{ name: 'hello.txt', data: 'hello' }]);
const tar = buildTar([{ name: 'hello.txt', data: 'hello' }]);

let outer: string;
let folder: string;

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'receive-'));
  folder = join(outer, 'Source');
});

afterEach(() => {
  rmSync(outer, { recursive: true, force: true });
});

const receive = (s3: FakeS3, extract = true) =>
  receiveArtifacts([{ name: 'Source', location, folder }], { extract, path: folder }, s3.transfer);

describe('an artifact', () => {
  it.each([
    ['zip', zip],
    ['tar', tar],
    ['tar.gz', gzipSync(tar)],
  ])('that is a %s is extracted', async (_, content) => {
    const received = await receive(await fakeS3(content));
    expect(received).toEqual([
      { name: 'Source', path: folder, bytes: content.length, entries: 1, milliseconds: expect.any(Number) },
    ]);
    expect(treeOf(folder)).toEqual({ 'hello.txt': 'hello' });
  });

  it.each([
    ['zip', zip, '.zip'],
    ['tar', tar, '.tar'],
    ['tar.gz', gzipSync(tar), '.tar.gz'],
    ['gzipped text', gzipSync('text'), ''],
    ['JSON', Buffer.from('{}'), ''],
    ['nothing', Buffer.alloc(0), ''],
    ['large', Buffer.alloc(9 << 20, 'large'), ''],
  ])('that is %s can be left as the file that it is', async (_, content, suffix) => {
    const path = join(folder, `Source${suffix}`);
    const received = await receive(await fakeS3(content), false);
    expect(received).toMatchObject([{ name: 'Source', path, bytes: content.length, entries: undefined }]);
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it('replaces the files of one before it in the same folder', async () => {
    const s3 = await fakeS3(zip);
    const artifact = { name: 'Source', location, folder };
    const received = await receiveArtifacts(
      [artifact, { ...artifact, name: 'Again' }],
      { extract: true, path: folder },
      s3.transfer,
    );
    expect(received.map(({ name }) => name)).toEqual(['Source', 'Again']);
    expect(treeOf(folder)).toEqual({ 'hello.txt': 'hello' });
  });

  it('that holds a file twice comes with a warning', async () => {
    const s3 = await fakeS3(buildZip([{ name: 'a' }, { name: 'a' }]));
    await receive(s3);
    expect(s3.warnings).toEqual([expect.stringMatching(/^Artifact Source: "a" .*more than once/)]);
  });
});

describe('what fails has the type that CodePipeline shall hear of', () => {
  const many = (misbehaviour: Misbehaviour): Misbehaviour[] => Array.from({ length: 20 }, () => misbehaviour);
  const what = 'Artifact Source (s3://bucket/pipeline/artifact)';

  it.each<[type: string, message: string, Buffer, Misbehaviour[]]>([
    [
      'PermissionError',
      `${what} could not be downloaded: Because of AccessDenied (AccessDenied, HTTP 403)`,
      zip,
      [refuse(403, 'AccessDenied')],
    ],
    [
      'PermissionError',
      'S3 answers 403 for a missing object too where listing is not allowed',
      zip,
      [refuse(403, 'AccessDenied')],
    ],
    ['PermissionError', 'even after they were renewed', zip, many(refuse(400, 'ExpiredToken'))],
    ['RevisionUnavailable', 'no longer there', zip, [refuse(404, 'NoSuchKey')]],
    ['RevisionUnavailable', 'no longer there', zip, [refuse(404, 'NoSuchBucket')]],
    ['RevisionUnavailable', 'was replaced while', zip, [stallAfter(10), refuse(412, 'PreconditionFailed')]],
    ['SystemUnavailable', 'S3 failed again and again', zip, many(refuse(500, 'InternalError'))],
    ['SystemUnavailable', 'asked to slow down', zip, many(refuse(503, 'SlowDown'))],
    ['SystemUnavailable', 'No byte has moved for 30 s', zip, many(stallAfter(0))],
    ['JobFailed', 'refused it', zip, [refuse(400, 'InvalidRequest')]],
    [
      'RevisionUnavailable',
      `${what} cannot be extracted: the zip has no end record`,
      zip.subarray(0, -1),
      [],
    ],
    ['RevisionUnavailable', 'cannot be extracted: the tar has no end', tar.subarray(0, 1024), []],
    ['RevisionUnavailable', 'its gzip data are damaged', gzipSync(tar).subarray(0, -1), []],
    [
      'ConfigurationError',
      'the entry "../x" leads out of the folder with ".."',
      buildZip([{ name: '../x' }]),
      [],
    ],
    ['ConfigurationError', 'the entry "x" is encrypted', buildZip([{ name: 'x', flags: 1 }]), []],
    ['ConfigurationError', 'set "extract: false"', Buffer.from('just text'), []],
    ['ConfigurationError', 'set "extract: false"', gzipSync('just text'), []],
    ['ConfigurationError', 'set "extract: false"', Buffer.alloc(0), []],
    ['ConfigurationError', 'set "extract: false"', Buffer.from('[1]'), []],
    [
      'ConfigurationError',
      'Choose "CodePipeline default" (CODE_ZIP)',
      Buffer.from('{"version":"1.0"}\n'),
      [],
    ],
  ])('%s: %s', async (type, message, content, misbehaviours) => {
    const s3 = await fakeS3(content, misbehaviours);
    const error: unknown = await receive(s3).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Failure', type });
    expect(String(error).toLowerCase()).toContain(message.toLowerCase());
    expect(readdirSync(s3.transfer.temporaryFolder)).toEqual([]);
  });

  it('JobFailed, for what the file system refuses', async () => {
    const s3 = await fakeS3(zip);
    const blocked = join(outer, 'blocked');
    symlinkSync('/dev/null', blocked);
    const receiving = receiveArtifacts(
      [{ name: 'Source', location, folder: blocked }],
      { extract: true, path: folder },
      s3.transfer,
    );
    await expect(receiving).rejects.toMatchObject({ name: 'Failure', type: 'JobFailed' });
  });

  it('leaves no half a file', async () => {
    const content = Buffer.alloc(9 << 20);
    const s3 = await fakeS3(content, [() => false, refuse(403, 'AccessDenied')]);
    await expect(receive(s3, false)).rejects.toMatchObject({ type: 'PermissionError' });
    expect(existsSync(join(folder, 'Source'))).toBe(false);
  });

  it('never writes a file through a link', async () => {
    mkdirSync(folder);
    symlinkSync('../outside', join(folder, 'Source.zip'));
    const [{ path } = { path: '' }] = await receive(await fakeS3(zip), false);
    expect(lstatSync(path).isFile()).toBe(true);
    expect(readdirSync(outer)).toEqual(['Source']);
  });
});

it('ends with the reason of the signal', async () => {
  const s3 = await fakeS3(zip, [stallAfter(10)]);
  const reason = new Error('cancelled');
  setTimeout(() => {
    s3.abort(reason);
  }, 50);
  await expect(receive(s3)).rejects.toBe(reason);
});
