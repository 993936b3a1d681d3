import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';
import { buildTar } from '../artifacts/archives/tar.ts';
import { buildZip } from '../artifacts/archives/zip.ts';
import { artifact, expectMainFailed, largeZip, link, regular, treeOf, zipped } from './artifacts.ts';
import { runScenario, type Scenario } from './scenario.ts';

const good = zipped('Good', { 'good.txt': 'good' });
const whole = zipped('Source', { 'a.txt': 'some text', 'b.txt': 'more text' }).content;

function playWith(content: Buffer | string, workspace?: string): Promise<Scenario> {
  return runScenario({
    queued: { inputArtifacts: [artifact('Source', content)], outputArtifacts: [] },
    ...(workspace === undefined ? {} : { workspace }),
  });
}

// All that is refused is in the tables of __tests__/artifacts/extract; here is what becomes of the job.
describe('an artifact that is corrupt or cut short is RevisionUnavailable', () => {
  const tar = buildTar([{ name: 'a.txt', data: 'some text' }]);

  it.each([
    ['a zip without its end', whole.subarray(0, -30), /the zip has no end record, as if it were cut short/],
    ['a large zip with a byte changed', withByteChanged(largeZip, 4 << 20), /"large\.bin"/],
    ['a tar.gz without its end', gzipSync(tar).subarray(0, -6), /gzip data are damaged or cut short/],
  ])('%s', async (_, content, message) => {
    const scenario = await playWith(content);
    expectMainFailed(
      scenario,
      'RevisionUnavailable',
      /^.*Artifact Source \(s3:\/\/\S+\) cannot be extracted: /m,
      message,
      /Release the change again/,
    );
  });
});

function withByteChanged(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
}

describe('an archive that is unsafe or unsupported is a ConfigurationError, and names the entry', () => {
  const outside = join('..', 'outside.txt');

  it.each([
    [
      'an entry that leads out of the folder',
      buildZip([{ name: '../outside.txt', data: 'x' }]),
      /"\.\.\/outside\.txt"/,
    ],
    ['a link that points out', buildZip([{ name: 'way/out', data: '../../..', mode: link }]), /"way\/out"/],
    [
      'an entry of a tar that leads out of the folder',
      buildTar([{ name: '../outside.txt', data: 'x' }]),
      /"\.\.\/outside\.txt"/,
    ],
    ['an encrypted entry', buildZip([{ name: 'secret.txt', data: 'x', flags: 1 }]), /"secret\.txt"/],
  ])('%s', async (_, content, message) => {
    const scenario = await playWith(content);
    expectMainFailed(scenario, 'ConfigurationError', message, /or set "extract: false"/);
    expect(existsSync(join(scenario.run.workspace, outside))).toBe(false);
  });

  it('a bomb, before anything of it is written', async () => {
    const zeros = { name: 'zeros', packed: Buffer.from([3, 0]), size: 2 ** 31, mode: regular(0o644) };
    const scenario = await playWith(buildZip([{ name: 'a.txt', data: 'x' }, zeros]));
    expectMainFailed(scenario, 'ConfigurationError', /unpacks to 2\.0 GiB, over 500 times its own/);
    expect(treeOf(scenario.run.workspace)).toEqual({});
  });

  it('a link in the workspace is never written through', async () => {
    const elsewhere = makeWorkspace({ 'kept.txt': 'kept' });
    const workspace = makeWorkspace({ into: { link: elsewhere } });
    const scenario = await playWith(buildZip([{ name: 'into/kept.txt', data: 'overwritten' }]), workspace);
    expectMainFailed(
      scenario,
      'ConfigurationError',
      /a symbolic link is in the place of the directory "into"/,
    );
    expect(readFileSync(join(elsewhere, 'kept.txt'), 'utf8')).toBe('kept');
  });
});

describe('what is no archive is a ConfigurationError that says what to do', () => {
  const fullClone = JSON.stringify({
    FullRepositoryName: 'octo-org/tidebook',
    ConnectionArn: 'arn:aws:codeconnections:eu-west-1:123456789012:connection/1',
    CommitId: '4d1f6a3b',
  });

  it.each([
    ['the JSON of a full clone', fullClone, /Full clone.*CODE_ZIP/],
    ['a text', 'just text', /is no archive: neither zip, tar nor tar\.gz\. Set "extract: false"/],
    ['an object without a byte', '', /is no archive: neither zip, tar nor tar\.gz\. Set "extract: false"/],
  ])('%s', async (_, content, message) => {
    expectMainFailed(await playWith(content), 'ConfigurationError', message);
  });
});

describe('a failure after the acknowledgement', () => {
  const queued = { inputArtifacts: [good, artifact('Bad', 'just text')], outputArtifacts: ['Site'] };

  it('of a later artifact is reported though the first one arrived; no output says that it did', async () => {
    const scenario = await runScenario({ queued });
    expectMainFailed(scenario, 'ConfigurationError', /Artifact Bad \(s3:/);
    expect(scenario.run.main.log).toMatch(/Received Good: /);
    expect(scenario.run.outputs).toEqual({});
  });

  it('is what post reports under continue-on-error, where the job itself is a success', async () => {
    const scenario = await runScenario({
      queued,
      steps: [
        { id: 'bridge', uses: './', 'continue-on-error': true, with: { 'output-artifacts': '.' } },
        { id: 'next', run: 'true' },
      ],
    });
    const { run, cloud } = scenario;
    expect(run.conclusion).toBe('success');
    expect(run.stages.find(({ stepId }) => stepId === 'next')?.outcome).toBe('success');
    expectMainFailed(scenario, 'ConfigurationError', /Artifact Bad \(s3:/);
    expect(cloud.requestsOf('PutObject')).toEqual([]);
  });
});
