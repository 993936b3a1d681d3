import { describe, expect, it } from '@jest/globals';
import { artifactCredentials } from '../src/transfer-artifacts.ts';
import type { Credentials } from '../src/job.ts';
import { FakeClock } from './fake-clock.ts';

const minute = 60_000;

function numbered(number: number): Credentials {
  return { accessKeyId: `key-${number}`, secretAccessKey: 'secret', sessionToken: 'token' };
}

function start(first?: Credentials) {
  const clock = new FakeClock();
  let fetched = 0;
  const fetch = (): Promise<Credentials> => {
    fetched += 1;
    return Promise.resolve(numbered(fetched));
  };
  const credentials = artifactCredentials(first, fetch, clock);
  const keyOfNow = async () => (await credentials.provide()).accessKeyId;
  return { clock, credentials, keyOfNow, fetched: () => fetched };
}

describe('artifact credentials', () => {
  it('are those at hand for twelve of their fifteen minutes, then new ones', async () => {
    const { clock, keyOfNow } = start(numbered(0));
    clock.pass(12 * minute);
    expect(await keyOfNow()).toBe('key-0');
    clock.pass(1);
    expect(await keyOfNow()).toBe('key-1');
    clock.pass(12 * minute);
    expect(await keyOfNow()).toBe('key-1');
    clock.pass(1);
    expect(await keyOfNow()).toBe('key-2');
  });

  it('are asked for at once where none are at hand, and once for all requests', async () => {
    const { keyOfNow, fetched } = start();
    expect(fetched()).toBe(1);
    expect(await Promise.all([keyOfNow(), keyOfNow()])).toEqual(['key-1', 'key-1']);
  });

  it('are renewed once where several requests find them expired', async () => {
    const { credentials, keyOfNow } = start(numbered(0));
    credentials.renew();
    const first = keyOfNow();
    credentials.renew();
    expect(await Promise.all([first, keyOfNow()])).toEqual(['key-1', 'key-1']);
  });

  it('end with a PermissionError where CodePipeline gives none, and are asked for again', async () => {
    const answers = [undefined, numbered(1)];
    const credentials = artifactCredentials(
      undefined,
      () => Promise.resolve(answers.shift()),
      new FakeClock(),
    );
    await expect(credentials.provide()).rejects.toMatchObject({
      type: 'PermissionError',
      message: expect.stringContaining('gave the job no credentials for its artifacts'),
    });
    expect(await credentials.provide()).toMatchObject(numbered(1));
  });
});
