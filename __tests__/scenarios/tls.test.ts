import { describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedRequest } from '../../local-cloud/index.ts';
import { noise } from '../artifacts/archive/noise.ts';
import { buildZip } from '../artifacts/archives/zip.ts';
import {
  artifact,
  entriesStored,
  expectLargeFiles,
  expectSucceeded,
  isForTheEnd,
  largeFiles,
  largeZip,
  mebibyte,
} from './artifacts.ts';
import { runScenario, type Scenario } from './scenario.ts';

/** An artifact of several ranges goes in over HTTPS, and as one of several parts out again. */
function thereAndBack(prepare: Parameters<typeof runScenario>[0] & object = {}): Promise<Scenario> {
  return runScenario({
    queued: { inputArtifacts: [artifact('Source', largeZip)], outputArtifacts: ['Site'] },
    cloudOptions: { tls: true },
    clockSpeed: 15,
    with: { path: 'in', 'output-artifacts': 'Site: out' },
    steps: [
      {
        call: ({ workspace }) => {
          mkdirSync(join(workspace, 'out'));
          copyFileSync(join(workspace, 'in', 'large.bin'), join(workspace, 'out', 'large.bin'));
        },
      },
    ],
    ...prepare,
  });
}

async function expectThereAndBack(scenario: Scenario): Promise<void> {
  expectSucceeded(scenario);
  const { cloud, job, run } = scenario;
  expect(cloud.url).toMatch(/^https:/);
  expectLargeFiles(join(run.workspace, 'in'));
  const files = await entriesStored(scenario);
  expect(files).toHaveLength(1);
  expect(files[0]?.content.equals(largeFiles['large.bin'] ?? Buffer.alloc(0))).toBe(true);
  expect(job.results.filter(({ accepted }) => accepted)).toHaveLength(1);
  expect(cloud.unfinishedUploads).toEqual([]);
}

describe('over TLS', () => {
  it('main says at once how to trust a certificate that it does not', async () => {
    const { run, job } = await runScenario({
      cloudOptions: { tls: true },
      env: { NODE_EXTRA_CA_CERTS: '' },
    });
    expect(run.main.log).toMatch(/SELF_SIGNED_CERT|UNABLE_TO_/);
    expect(run.main.log).toContain('name its authority in NODE_EXTRA_CA_CERTS');
    expect(run.main.log).not.toContain('next try');
    expect(job.results).toEqual([]);
  });

  it('main downloads, post uploads and reports', async () => {
    await expectThereAndBack(await thereAndBack());
  });

  it('post uploads its parts over connections that it keeps, and waits for nobody to go on', async () => {
    const content = noise(60 * mebibyte);
    const scenario = await thereAndBack({
      queued: { inputArtifacts: [], outputArtifacts: ['Site'] },
      with: { 'output-artifacts': 'Site: out.zip' },
      steps: [
        {
          call: ({ workspace }) => {
            writeFileSync(join(workspace, 'out.zip'), buildZip([{ name: 'a', data: content, method: 0 }]));
          },
        },
      ],
    });
    expectSucceeded(scenario);
    const parts = scenario.cloud.requestsOf('UploadPart');
    expect(parts).toHaveLength(8);
    expect(parts.filter(({ headers }) => 'expect' in headers)).toEqual([]);
    for (const { headers } of parts) {
      expect(headers['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD');
      expect(headers['authorization']).toMatch(/SignedHeaders=[^,]*x-amz-checksum-crc32/);
    }
    expect(new Set(parts.map(({ clientPort }) => clientPort)).size).toBeLessThan(8);
  });

  it('each of them goes on after resets, cuts and lost answers', async () => {
    const scenario = await thereAndBack({
      prepare: (cloud) => {
        const get = { operation: 'GetObject', when: (request: RecordedRequest) => !isForTheEnd(request) };
        cloud.misbehave({ ...get, how: { kind: 'reset', moment: 'before' } });
        cloud.misbehave({ ...get, after: 1, how: { kind: 'cut', afterBytes: mebibyte } });
        cloud.misbehave({ operation: 'UploadPart', how: { kind: 'reset upload', afterBytes: mebibyte } });
        cloud.misbehave({
          operation: 'PutThirdPartyJobSuccessResult',
          how: { kind: 'reset', moment: 'after' },
        });
      },
    });
    await expectThereAndBack(scenario);
    const hit = scenario.cloud.requests.filter(({ misbehaviour }) => misbehaviour !== undefined);
    expect(hit.map(({ operation }) => operation)).toEqual([
      'GetObject',
      'GetObject',
      'UploadPart',
      'PutThirdPartyJobSuccessResult',
    ]);
  });
});
