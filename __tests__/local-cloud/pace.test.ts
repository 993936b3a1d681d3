import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalCloud, startLocalCloud } from '../../local-cloud/index.ts';

const pace = { bytesPerSecond: 2_000_000, firstByteMilliseconds: 150, roundTripMilliseconds: 200 };
const size = 400_000;

let cloud: LocalCloud;
let agent: Agent;
let url: string;

beforeEach(async () => {
  cloud = await startLocalCloud({ tls: true, pace });
  await cloud.putObject(cloud.artifactBucket, 'k', Buffer.alloc(size, 7));
  url = await cloud.presignedUrl(cloud.artifactBucket, 'k');
  agent = new Agent({ ca: readFileSync(cloud.authorityFile ?? ''), keepAlive: true });
});

afterEach(async () => {
  agent.destroy();
  await cloud.close();
});

/** Milliseconds until the first byte and until the last. */
async function download(): Promise<{ first: number; last: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const first = performance.now() - start;
      let received = 0;
      response.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      response.on('end', () => {
        expect(received).toBe(size);
        resolve({ first, last: performance.now() - start });
      });
      response.on('error', reject);
    }).on('error', reject);
  });
}

// Timers may be a millisecond early; on a busy machine everything may be late.
describe('A connection over TLS', () => {
  it('costs two round trips, and another wait before the first byte; once it is open, only the latter', async () => {
    const { first } = await download();
    expect(first).toBeGreaterThan(2 * 200 + 150 - 5);
    const kept = await download();
    expect(kept.first).toBeGreaterThan(150 - 5);
    expect(kept.first).toBeLessThan(2 * 200 + 150 - 5);
  });

  it('carries no more bytes a second than it may, and saves nothing up while it is idle', async () => {
    await download();
    const { last } = await download();
    expect(last).toBeGreaterThan(150 + (size / pace.bytesPerSecond) * 1000 - 5);
  });
});
