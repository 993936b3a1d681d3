import { randomBytes } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { type LocalCloud, startLocalCloud } from '../../../local-cloud/index.ts';
import type { ContentRules } from '../../../src/artifacts/archive/walk.ts';
import { prepareArtifacts } from '../../../src/artifacts/prepare.ts';
import { storeArtifacts, type StoredArtifact } from '../../../src/artifacts/store.ts';
import type { Transfer } from '../../../src/artifacts/transfer.ts';
import { idleClock } from '../../idle-clock.ts';
import { readZip } from '../archive/read-zip.ts';
import { type Item, makeWorkspace } from '../archive/workspace.ts';

/** No thread reads TypeScript by itself, and threads have tests of their own. */
const oneCore = 1;
export const bucket = 'artifact-store';
export const clock = idleClock();
export let cloud: LocalCloud;
export let s3: S3Client;
export let renewals: number;
export let warnings: string[];
export let stop: AbortController;

beforeEach(async () => {
  cloud = await startLocalCloud();
  cloud.createBucket(bucket);
  s3 = new S3Client({
    region: cloud.region,
    endpoint: cloud.url,
    forcePathStyle: true,
    credentials: cloud.administrator,
    maxAttempts: 1,
  });
  renewals = 0;
  warnings = [];
  stop = new AbortController();
});

afterEach(async () => {
  s3.destroy();
  await cloud.close();
});

/** Stores each path as the artifact of that name. */
export async function store(
  workspace: string,
  paths: Readonly<Record<string, string>>,
  { encryptionKeyId, ...rules }: Partial<ContentRules & { encryptionKeyId: string }> = {},
  changes: Partial<Transfer> = {},
): Promise<StoredArtifact[]> {
  const artifacts = Object.entries(paths).map(([name, source]) => ({
    name,
    source,
    location: { bucket, key: `p/${name}` },
  }));
  const prepared = prepareArtifacts(
    artifacts,
    { workspace, symlinks: 'preserve', latestTime: undefined, ...rules },
    oneCore,
  );
  return await storeArtifacts(prepared, encryptionKeyId, {
    s3,
    clock,
    signal: stop.signal,
    renewCredentials: () => {
      renewals += 1;
    },
    progress: () => undefined,
    warn: (line) => {
      warnings.push(line);
    },
    temporaryFolder: workspace,
    ...changes,
  });
}

export async function bytesOf(name: string): Promise<Buffer> {
  const object = cloud.object(bucket, `p/${name}`);
  if (object === undefined) throw new Error(`${name} is not in S3`);
  return await object.read();
}

/** Seventeen megabytes that do not compress: three parts. */
export const large = randomBytes(17_000_000);

export function largeWorkspace(more: Readonly<Record<string, Item>> = {}): string {
  return makeWorkspace({ 'out/large.bin': large, ...more });
}

export async function expectLargeStored(name = 'Out'): Promise<void> {
  const [entry, ...others] = await readZip(await bytesOf(name));
  expect(entry?.content.equals(large)).toBe(true);
  expect(others).toEqual([]);
  expect(cloud.unfinishedUploads).toEqual([]);
}
