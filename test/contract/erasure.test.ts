import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler as createApi } from '../../functions/api/handler.ts';
import { routes } from '../../functions/api/routes/index.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createObjectList } from '../../shared/adapters/s3/object-list.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { bytesOf } from '../../shared/runtime/bytes-of.ts';
import { callOf } from '../support/api-world.ts';
import { startIngestion, type Ingestion } from '../support/ingestion.ts';
import { signalOf } from '../support/signal-examples.ts';

let ingestion: Ingestion;
beforeAll(async () => {
  ingestion = await startIngestion();
});
afterAll(() => ingestion.stop());

const WEEK = '2026-W45' as IsoWeek;
/** Words of the person who wants to be forgotten, and of nobody else. */
const TRACES = /qxzword|qxzauthor|qxz-1|qxzrow|qxzbody/i;

const event = (data: object): unknown => ({
  type: 'feedback.created',
  timestamp: '2026-11-08T00:00:00.000Z',
  data: { product: 'Kettle', occurredAt: '2026-11-02T10:00:00.000Z', ...data },
});
const post = async (id: string, body: unknown): Promise<void> => {
  expect(await ingestion.post(body, id)).toBe(202);
};

/** Every byte that the table and the bucket hold, and every answer of the API. */
async function everything(): Promise<string> {
  const { dynamo, s3, names } = ingestion.embedded;
  const { Items } = await dynamo.send(new ScanCommand({ TableName: names.TABLE_NAME }));
  const parts = [JSON.stringify(Items)];
  const objects = createObjectStore(s3, names.BUCKET_NAME);
  for await (const key of createObjectList(s3, names.BUCKET_NAME).keys('')) {
    const object = await objects.open(key);
    if (object) parts.push(key, (await bytesOf(object.body)).toString());
  }
  const api = createApi(ingestion.environment);
  for (const { path } of routes) {
    const address = path.replace(':week', WEEK);
    const query = path.startsWith('/v1/feedback') ? `?product=Kettle&week=${WEEK}` : '';
    parts.push((await api(callOf('GET', address + query))).body);
  }
  return parts.join('\n');
}

const revision = (number: number): Publication => ({
  week: WEEK,
  revision: number,
  publishedAt: '2026-11-09T05:00:00.000Z',
  fingerprint: 'inputs.content',
  series: 1,
  counts: { insufficient: 0, 'in-control': 0, watch: 0, signal: 1 },
  signals: [signalOf({ product: 'Kettle', week: WEEK }, { newTerms: ['depot', 'qxzword'] })],
  ongoing: [],
  watches: [],
  final: false,
  completeAfter: 0,
});

describe('row 52: erasure', () => {
  it('leaves no word, id or name of it in the table, the bucket and the answers, and says what it reached', async () => {
    const { dynamo, names } = ingestion.embedded;
    const publications = createPublications(dynamo, names.TABLE_NAME);
    await post('e-1', event({ externalId: 'qxz-1', author: 'qxzauthor', text: 'The qxzword fell off' }));
    await post('e-2', event({ externalId: 'other', author: 'Bob', text: 'The depot was late' }));
    await post('e-3', event({ author: 'qxzauthor', text: 'qxzbody' }));
    await post('e-4', event({ author: 'Bob', text: 'unreadable too' }));
    await ingestion.importFile(
      'id,product,review,date\n1,Kettle,"qxzrow, qxzauthor",never\n2,Kettle,fine,never\n',
      'rows.csv',
    );
    await ingestion.deliver();
    await publications.createPublication(revision(1));
    await publications.createPublication(revision(2));
    await ingestion.rollUp();
    expect(await everything()).toMatch(TRACES);
    const erasure = {
      message: 'erasure',
      job: 'erase-1',
      receivedAt: '2026-11-20T00:00:00.000Z',
      target: { by: 'author', author: 'qxzauthor' },
    };
    await ingestion.send(erasure);
    await ingestion.deliver();
    await ingestion.rollUp();
    const left = await everything();
    expect(left.match(TRACES)?.[0]).toBeUndefined();
    for (const kept of ['The depot was late', 'unreadable too', '2,Kettle,fine,never']) {
      expect(left).toContain(kept);
    }
    for (const number of [1, 2]) {
      const [signal] = (await publications.revision(WEEK, number))?.signals ?? [];
      expect(signal?.newTerms).toEqual(['depot']);
    }
    const receipt = await createJobs(dynamo, names.TABLE_NAME).job('erase-1');
    expect(receipt).toMatchObject({
      job: { reached: { reports: 2, rejectedRows: 1, quarantined: 1 } },
      counts: { read: 1, deleted: 1 },
    });
  });

  it('stays when the feedback is delivered again, and repeats without harm', async () => {
    await post('e-5', event({ externalId: 'qxz-1', author: 'qxzauthor', text: 'The qxzword fell off' }));
    await ingestion.deliver();
    await ingestion.rollUp();
    expect((await everything()).match(TRACES)?.[0]).toBeUndefined();
  });
});
