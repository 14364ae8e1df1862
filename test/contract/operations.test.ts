import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorrections, type SendCorrection } from '../../infra/local/operations/corrections.ts';
import { openDeadLetters, type DeadLetters } from '../../infra/local/operations/dead-letters.ts';
import { openDryRuns } from '../../infra/local/operations/dry-runs.ts';
import { openQuarantine, type Quarantine } from '../../infra/local/operations/quarantine.ts';
import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createQuarantine } from '../../shared/adapters/dynamo/quarantine.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import type { Quarantined } from '../../shared/domain/quarantine.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import type { FoundFeedback } from '../../shared/report/quote.ts';
import { startIngestion, type Ingestion } from '../support/ingestion.ts';

let ingestion: Ingestion;
let quarantine: Quarantine;
let letters: DeadLetters;
const config = qualityConfigSchema.parse({
  organisation: 'Test',
  sources: [{ id: 'shop', type: 'standard-webhooks', secret: 'shop' }],
});
beforeAll(async () => {
  ingestion = await startIngestion();
  const { embedded } = ingestion;
  quarantine = openQuarantine(embedded, embedded.environment, async () => config);
  letters = openDeadLetters(embedded.sqs, embedded.environment);
});
afterAll(() => ingestion.stop());

const event = (externalId: string) => ({
  type: 'feedback.created',
  timestamp: '2026-11-08T00:00:00.000Z',
  data: { externalId, product: 'Kettle', text: 'The lid broke', occurredAt: '2026-11-02T10:00:00.000Z' },
});

/** A delivery that an earlier version could not read. */
async function keep(id: string, body: string): Promise<Quarantined> {
  const { dynamo, s3, names } = ingestion.embedded;
  const item = {
    id: `shop/${id}`,
    source: 'shop',
    receivedAt: `2026-11-08T00:00:0${String(body.length % 10)}.000Z`,
    reason: 'Cannot read the body: the plug-in of the source failed on it',
    key: `quarantine/${id}`,
    headers: {},
  };
  await createObjectStore(s3, names.BUCKET_NAME).put(item.key, body);
  await createQuarantine(dynamo, names.TABLE_NAME).quarantine(item);
  return item;
}

async function storedItems(): Promise<readonly FoundFeedback[]> {
  const { dynamo, names } = ingestion.embedded;
  const reader = createFeedbackReader(dynamo, names.TABLE_NAME);
  const page = await reader.page({ product: 'Kettle', week: '2026-W45' as IsoWeek, limit: 200 });
  if (!page.ok) throw new Error(page.error);
  return page.value.items;
}
const storedIds = async (): Promise<readonly string[]> =>
  (await storedItems()).map(({ feedback }) => feedback.externalId).sort();

describe('quarantine', () => {
  it('gives a delivery back to the queue when it can be read now, and keeps what cannot', async () => {
    const readable = await keep('good', JSON.stringify(event('q-1')));
    const broken = await keep('bad', '{"type":');
    const nameless = await keep('nameless', JSON.stringify(event('[phone]')));
    const lost: Quarantined = { ...readable, id: 'shop/lost', key: '' };
    expect(await quarantine.body(broken)).toBe('{"type":');
    expect(await quarantine.replay(readable)).toMatchObject({ ok: true });
    expect(await quarantine.replay(broken)).toEqual({
      ok: false,
      error: 'Cannot read the body: must be JSON, got a syntax error at the end',
    });
    expect(await quarantine.replay(nameless)).toMatchObject({
      ok: false,
      error: expect.stringContaining('redacted') as string,
    });
    expect(await quarantine.replay(lost)).toMatchObject({
      ok: false,
      error: expect.stringContaining('not kept') as string,
    });
    await ingestion.deliver();
    expect(await storedIds()).toEqual(['q-1']);
    expect((await quarantine.list()).map(({ id }) => id).sort()).toEqual(['shop/bad', 'shop/nameless']);
  });
});

describe('corrections', () => {
  const keyOf = async (externalId: string): Promise<string> =>
    (await storedItems()).find(({ feedback }) => feedback.externalId === externalId)?.id ?? '';
  const aspectsOf = async (externalId: string): Promise<readonly string[]> =>
    (await storedItems())
      .filter(({ feedback }) => feedback.externalId === externalId)
      .flatMap(({ feedback }) => feedback.score.aspects.map(({ aspect }) => aspect));
  const send: SendCorrection = (given) => {
    const { embedded } = ingestion;
    return openCorrections(embedded, embedded.environment, {
      aspects: [{ id: 'packaging', name: 'Packaging', words: { en: ['box'] } }],
    })(given);
  };

  it('go through the queue and change what the feedback is about', async () => {
    await ingestion.post(event('c-1'), 'msg_c1');
    await ingestion.deliver();
    const [before = ''] = await aspectsOf('c-1');
    const feedback = await keyOf('c-1');
    const correction = { aspect: 'packaging', not: before };
    expect(await send({ feedback, ...correction })).toMatchObject({
      ok: true,
      value: { feedback, correction },
    });
    await ingestion.deliver();
    expect(await aspectsOf('c-1')).toEqual(['packaging']);
  });

  it('of what is not there are not sent, with the reason', async () => {
    const feedback = await keyOf('c-1');
    expect(await send({ feedback, aspect: 'delivry' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('did you mean delivery?') as string,
    });
    expect(await send({ feedback, aspect: 'delivery', not: 'parcel' })).toMatchObject({ ok: false });
    const nobody = '0'.repeat(32);
    expect(await send({ feedback: nobody, aspect: 'delivery' })).toEqual({
      ok: false,
      error: `there is none with the id ${nobody}`,
    });
    await ingestion.post(
      { ...event('c-1'), type: 'feedback.deleted', timestamp: '2026-11-09T00:00:00.000Z' },
      'msg_c2',
    );
    await ingestion.deliver();
    expect(await keyOf('c-1')).toBe('');
    expect(await send({ feedback, aspect: 'delivery' })).toMatchObject({ ok: false });
  });
});

describe('dry runs', () => {
  it('read with the settings of the stack, store nothing, and know its sources', async () => {
    const { embedded } = ingestion;
    const before = await storedIds();
    const tryBody = openDryRuns(embedded, embedded.environment, config);
    const body = JSON.stringify(event('dry-1'));
    expect(await tryBody({ source: 'shop', body })).toMatchObject({
      ok: true,
      value: { outcome: 'read', records: [{ feedback: { externalId: 'dry-1', product: 'Kettle' } }] },
    });
    expect(await tryBody({ source: 'shp', body })).toMatchObject({
      ok: false,
      error: expect.stringContaining('did you mean shop?') as string,
    });
    await ingestion.deliver();
    expect(await storedIds()).toEqual(before);
  });
});

describe('dead letters', () => {
  it('row 11: are explained, and one that is sent again has the effect that it would have had', async () => {
    const { sqs, names } = ingestion.embedded;
    const queue = createQueue(sqs, `${names.FEEDBACK_QUEUE_URL}-dead-letters`);
    const base64 = Buffer.from(JSON.stringify(event('d-1'))).toString('base64');
    await queue.send({
      message: 'delivery',
      source: 'shop',
      deliveryId: 'msg_1',
      receivedAt: '2026-11-08T00:00:00.000Z',
      headers: {},
      body: { at: 'inline', base64 },
    });
    const [letter, ...others] = await letters.list();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ queue: 'feedback', what: 'the delivery msg_1 of shop' });
    expect(await letters.replay('unknown')).toMatchObject({ ok: false });
    expect(await letters.replay(letter?.id ?? '')).toMatchObject({ ok: true });
    expect(await letters.list()).toEqual([]);
    await ingestion.deliver();
    expect(await storedIds()).toEqual(['d-1', 'q-1']);
  });
});
