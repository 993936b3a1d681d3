import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { JobRecord, State } from '../../../relay/job-record.ts';
import { dynamoDbRecords } from '../../../relay/records/dynamodb-records.ts';
import { fileRecords } from '../../../relay/records/file-records.ts';
import { lockFolder } from '../../../relay/records/folder-lock.ts';
import { keepClosed, type Records } from '../../../relay/records/records.ts';
import { startServer } from '../../start-server.ts';

const now = Date.UTC(2026, 0, 1);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relay-records-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function record(jobId: string, due = now, state: State = { name: 'ready', attempt: 0 }): JobRecord {
  return { jobId, kind: 'custom', foundAt: now, pipeline: {}, isAbandoned: false, due, state };
}

async function openJobs(records: Records, until = Number.MAX_SAFE_INTEGER): Promise<string[]> {
  const ids: string[] = [];
  for await (const stored of records.open(until)) ids.push(stored.record.jobId);
  return ids;
}

/**
 * As much of DynamoDB as the records ask for. The end-to-end tests hold the same requests against an emulator that
 * others wrote.
 */
class Table {
  readonly items = new Map<string, Record<string, { S?: string; N?: string }>>();
  loseNextAnswer = false;

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const input = (await json(request)) as Record<string, unknown>;
    const operation = String(request.headers['x-amz-target']).split('.')[1];
    const [status, body] = operation === 'PutItem' ? this.#put(input) : this.#query(input);
    if (this.loseNextAnswer) {
      this.loseNextAnswer = false;
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(body));
  }

  #put(input: Record<string, unknown>): [number, unknown] {
    const { ConditionExpression, ExpressionAttributeValues } = input;
    const item = input['Item'] as Record<string, { S?: string; N?: string }>;
    const old = this.items.get(item['jobId']?.S ?? '');
    const wanted = (ExpressionAttributeValues as Record<string, { N: string }> | undefined)?.[':previous']?.N;
    const holds =
      ConditionExpression === 'attribute_not_exists(jobId)'
        ? old === undefined
        : old?.['version']?.N === wanted;
    if (!holds)
      return [
        400,
        {
          __type: 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',
          message: 'The conditional request failed',
          Item: old,
        },
      ];
    this.items.set(item['jobId']?.S ?? '', item);
    return [200, {}];
  }

  #query({ ExpressionAttributeValues }: Record<string, unknown>): [number, unknown] {
    const until = Number((ExpressionAttributeValues as Record<string, { N: string }>)[':due']?.N);
    const Items = [...this.items.values()]
      .filter(({ open, due }) => open?.S === 'yes' && Number(due?.N) <= until)
      .sort((one, other) => Number(one['due']?.N) - Number(other['due']?.N));
    return [200, { Items, Count: Items.length }];
  }
}

let table: Table;
const before = { ...process.env };
beforeEach(async () => {
  table = new Table();
  const { url } = await startServer((request, response) => {
    void table.answer(request, response);
  });
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = url;
});
afterEach(() => {
  process.env = { ...before };
});

const aTable = (): Promise<Records> =>
  Promise.resolve(
    dynamoDbRecords('relay', {
      region: 'eu-west-1',
      credentials: () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken: undefined }),
    }),
  );

const stores = {
  'a folder': () => fileRecords(folder, () => now),
  'a table': aTable,
};

describe.each(Object.keys(stores) as (keyof typeof stores)[])('Records in %s', (name) => {
  let records: Records;
  beforeEach(async () => {
    records = await stores[name]();
  });

  it('are written only over what was read', async () => {
    const first = await records.write(record('a'), undefined);
    if (!first.isWritten) throw new Error('not written');
    await expect(records.write(record('a', now + 1), undefined)).resolves.toMatchObject({
      isWritten: false,
      current: { record: { due: now }, version: 1 },
    });
    const second = await records.write(record('a', now + 2), first.stored);
    expect(second).toMatchObject({ isWritten: true, stored: { record: { due: now + 2 } } });
    await expect(records.write(record('a', now + 3), first.stored)).resolves.toMatchObject({
      isWritten: false,
      current: { record: { due: now + 2 } },
    });
  });

  it('lets one of many writers win', async () => {
    const writes = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => records.write(record('a', now + n), undefined)),
    );
    expect(writes.filter(({ isWritten }) => isWritten)).toHaveLength(1);
  });

  it('are listed while they are open, the longest due first', async () => {
    await records.write(record('later', now + 5), undefined);
    await records.write(record('now', now), undefined);
    await records.write(record('any id / "at all"', now - 1), undefined);
    const done = await records.write(record('done', now), undefined);
    if (done.isWritten)
      await records.write(record('done', now, { name: 'closed', outcome: 'failed', at: now }), done.stored);
    expect(await openJobs(records, now)).toEqual(['any id / "at all"', 'now']);
    expect(await openJobs(records)).toEqual(['any id / "at all"', 'now', 'later']);
  });
});

describe('A table', () => {
  it('takes a write for its own when its answer was lost', async () => {
    const records = await aTable();
    table.loseNextAnswer = true;
    await expect(records.write(record('a'), undefined)).resolves.toMatchObject({ isWritten: true });
  });

  it('lets closed records expire a week later, and leaves them out of the index', async () => {
    const records = await aTable();
    await records.write(record('a', now, { name: 'closed', outcome: 'failed', at: now }), undefined);
    const item = table.items.get('a');
    expect(item?.['expires']?.N).toBe(String((now + keepClosed) / 1000));
    expect(item).not.toHaveProperty('open');
    expect(item).not.toHaveProperty('due');
  });
});

describe('A folder', () => {
  it('holds whole files only, and is read again by the next process', async () => {
    const records = await fileRecords(folder, () => now);
    await records.write(record('a'), undefined);
    await writeFile(join(folder, 'b.json.new'), '{"half');
    expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'))).toMatchObject({
      record: { jobId: 'a' },
    });
    const again = await fileRecords(folder, () => now);
    expect(await openJobs(again)).toEqual(['a']);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('drops closed records after a week', async () => {
    const records = await fileRecords(folder, () => now);
    await records.write(record('a', now, { name: 'closed', outcome: 'failed', at: now }), undefined);
    await fileRecords(folder, () => now + keepClosed);
    expect(await readdir(folder)).toEqual(['a.json']);
    await fileRecords(folder, () => now + keepClosed + 1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('names a file that is no record', async () => {
    await writeFile(join(folder, 'a.json'), 'x');
    await expect(fileRecords(folder, () => now)).rejects.toThrow(/a\.json is no record of the relay/);
  });
});

describe('lockFolder', () => {
  const lock = () => lockFolder(folder, () => undefined);
  const held = (holder: object) => writeFile(join(folder, 'lock'), JSON.stringify(holder));

  it('keeps a second process out, until the first is done', async () => {
    const first = await lock();
    // Of another process on this host that is alive: the one that runs this test's parent.
    await held({ id: 'x', pid: process.ppid, host: hostname() });
    await expect(lock()).rejects.toThrow(/RELAY_RECORDS: another relay \(process \d+ on /);
    await rm(join(folder, 'lock'));
    await first.release();
    await (await lock()).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a process that has ended', { id: 'x', pid: 2 ** 30, host: hostname() }],
    ['this process’s ID of before, as in a container', { id: 'x', pid: process.pid, host: hostname() }],
  ])('takes over from %s', async (_what, holder) => {
    await held(holder);
    await (await lock()).release();
  });

  it('takes over from another host when it has not been heard of for half a minute', async () => {
    await held({ id: 'x', pid: 1, host: 'elsewhere' });
    await expect(lock()).rejects.toThrow(/on elsewhere/);
    const past = new Date(Date.now() - 60_000);
    await utimes(join(folder, 'lock'), past, past);
    await (await lock()).release();
  });

  it('lets one of many take over', async () => {
    await held({ id: 'x', pid: 2 ** 30, host: 'elsewhere' });
    const past = new Date(Date.now() - 60_000);
    await utimes(join(folder, 'lock'), past, past);
    const taken = await Promise.allSettled([1, 2, 3, 4].map(lock));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of taken) if (one.status === 'fulfilled') await one.value.release();
  });
});
