import { randomUUID } from 'node:crypto';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { apiTransport, type ClientPlace, clientSettings } from '../../src/aws/client-settings.ts';
import type { JobRecord } from '../job-record.ts';
import { keepClosed, type Records, type Stored } from './records.ts';

/** The value of the attribute `open`, which closed records lack: the index of that name holds open records only. */
const open = 'yes';

/**
 * Records in a DynamoDB table: hash key `jobId`, time to live `expires`, and the index `open` (hash key `open`, range
 * key `due`). Every write is conditional on the version that it replaces.
 */
export function dynamoDbRecords(table: string, place: ClientPlace): Records {
  const client = new DynamoDBClient({ ...clientSettings(place), requestHandler: apiTransport() });

  return {
    async write(record, previous) {
      const version = (previous?.version ?? 0) + 1;
      const writeId = randomUUID();
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem(record, version, writeId),
            ...(previous === undefined
              ? { ConditionExpression: 'attribute_not_exists(jobId)' }
              : {
                  ConditionExpression: 'version = :previous',
                  ExpressionAttributeValues: { ':previous': { N: String(previous.version) } },
                }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const current = error.Item ?? (await read(record.jobId));
        // The SDK has tried again after an answer that was lost: the write that it ran into is its own.
        if (current['writeId']?.S !== writeId) return { isWritten: false, current: fromItem(current) };
      }
      return { isWritten: true, stored: { record, version } };
    },

    async *open(dueUntil) {
      let from: Record<string, AttributeValue> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: 'open',
            KeyConditionExpression: '#open = :open AND #due <= :due',
            ExpressionAttributeNames: { '#open': 'open', '#due': 'due' },
            ExpressionAttributeValues: { ':open': { S: open }, ':due': { N: String(dueUntil) } },
            Limit: 200,
            ExclusiveStartKey: from,
          }),
        );
        yield* (page.Items ?? []).map(fromItem);
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
    },
  };

  async function read(jobId: string): Promise<Record<string, AttributeValue>> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: { jobId: { S: jobId } }, ConsistentRead: true }),
    );
    if (Item !== undefined) return Item;
    throw new Error(
      `The record of job ${jobId} was removed from the table ${table} while the relay wrote it.`,
    );
  }
}

function toItem(record: JobRecord, version: number, writeId: string): Record<string, AttributeValue> {
  const { state } = record;
  return {
    jobId: { S: record.jobId },
    version: { N: String(version) },
    writeId: { S: writeId },
    record: { S: JSON.stringify(record) },
    ...(state.name === 'closed'
      ? { expires: { N: String(Math.ceil((state.at + keepClosed) / 1000)) } }
      : { open: { S: open }, due: { N: String(Math.round(record.due)) } }),
  };
}

function fromItem(item: Record<string, AttributeValue>): Stored {
  const text = item['record']?.S;
  const version = Number(item['version']?.N);
  if (text === undefined || !Number.isSafeInteger(version)) {
    throw new Error(
      `The record of job ${item['jobId']?.S ?? '?'} in the table is not one of the relay: check that RELAY_TABLE names the relay's own table.`,
    );
  }
  return { record: JSON.parse(text) as JobRecord, version };
}
