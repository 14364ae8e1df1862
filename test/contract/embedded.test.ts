import { ListTablesCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacksItemLimit, startEmbedded, type Embedded } from '../support/embedded.ts';

let other: Embedded;
beforeAll(async () => {
  other = await startEmbedded({ env: {} });
});
afterAll(() => other.stop());

const tables = async (): Promise<readonly string[]> =>
  (await other.dynamo.send(new ListTablesCommand({}))).TableNames ?? [];

describe('row 24: the contract suites', () => {
  it('run against the servers that the environment names, in a table of their own that is gone afterwards', async () => {
    const before = await tables();
    const embedded = await startEmbedded({ env: other.environment });
    expect(embedded.environment).toMatchObject({
      AWS_ENDPOINT_URL_DYNAMODB: other.environment['AWS_ENDPOINT_URL_DYNAMODB'],
      AWS_ENDPOINT_URL_SQS: other.environment['AWS_ENDPOINT_URL_SQS'],
      AWS_ENDPOINT_URL_S3: other.environment['AWS_ENDPOINT_URL_S3'],
    });
    expect(await tables()).toEqual([...before, embedded.names.TABLE_NAME].toSorted());
    await embedded.stop();
    expect(await tables()).toEqual(before);
  });

  it('row 29: know by a probe whether the table refuses items above 400 kB', async (context) => {
    const reason = await lacksItemLimit(other);
    if (reason !== undefined) context.skip(reason);
    const put = other.dynamo.send(
      new PutItemCommand({
        TableName: other.names.TABLE_NAME,
        Item: { pk: { S: 'large' }, sk: { S: 'large' }, body: { S: 'x'.repeat(399 * 1024) } },
      }),
    );
    await expect(put).resolves.toBeDefined();
  });
});
