import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler as createNotify } from '../../functions/notify/handler.ts';
import { createHandler as createPublish } from '../../functions/publish/handler.ts';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createReportReaders } from '../../shared/adapters/dynamo/report-readers.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { qualityConfigSchema, type QualityConfig } from '../../shared/config/quality-config.ts';
import { foldDay } from '../../shared/domain/fold-day.ts';
import { revisionOf } from '../../shared/domain/stored-feedback.ts';
import { weekOfDay, addWeeks, type CalendarDay, type IsoWeek } from '../../shared/domain/week.ts';
import { loadScorecard } from '../../shared/queries/load-scorecard.ts';
import { loadSeriesPoints } from '../../shared/queries/load-series-points.ts';
import { loadWeeklyReport } from '../../shared/queries/load-weekly-report.ts';
import { lastCompletedWeek } from '../../shared/report/week-clock.ts';
import { mapLimit } from '../../shared/runtime/map-limit.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { feedbackIn, steadyWeeks, type KeyedFeedback } from '../support/feedback-examples.ts';

const now = new Date().toISOString();
const LAST = lastCompletedWeek(now, 'UTC');
const FIRST = addWeeks(LAST, -39);
const config: QualityConfig = qualityConfigSchema.parse({
  organisation: 'Northlight Home',
  dashboardUrl: 'http://127.0.0.1:4780',
  goals: [{ product: 'Aurora Kettle', aspect: 'delivery', target: 0.05, owner: 'R. Okafor' }],
  receivers: [{ id: 'team', channel: 'email', from: 'a@b.example', to: ['c@d.example'] }],
  routes: [{ receivers: ['team'] }],
});

let embedded: Embedded;
let folder: string;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  [embedded, folder] = await Promise.all([startEmbedded(), mkdtemp(join(tmpdir(), 'publish-'))]);
  const file = join(folder, 'quality.json');
  await writeFile(file, JSON.stringify(config));
  env = { ...embedded.environment, QUALITY_CONFIG_FILE: file, OUTBOX_FOLDER: folder };
});
afterAll(async () => {
  await embedded.stop();
  await rm(folder, { recursive: true });
});

/** Writes feedback and its sums as score and roll-up do; `epoch` rises with each call for the same day. */
async function store(list: readonly KeyedFeedback[], all: readonly KeyedFeedback[], epoch: number) {
  const parts = [embedded.dynamo, embedded.names.TABLE_NAME] as const;
  const [table, rollUp] = [createFeedbackTable(...parts), createRollUpTable(...parts)];
  await mapLimit(list, 32, async ({ key, feedback }) => {
    await table.registerProduct(feedback.product, false);
    const revision = revisionOf(feedback.occurredAt, 'a');
    await table.putFeedback({ product: feedback.product, day: feedback.day }, key, {
      revision,
      scorer: 'test-1',
      delivery: 'test',
      feedback,
    });
  });
  const changed = new Set(list.map(({ feedback }) => `${feedback.product}|${feedback.day}`));
  for (const place of changed) {
    const [product = '', day = ''] = place.split('|') as [string, CalendarDay];
    const own = all.filter(({ feedback }) => feedback.product === product && feedback.day === day);
    const partial = foldDay(
      own.map(({ feedback }) => feedback),
      { epoch, defectThreshold: -300 },
    );
    await rollUp.writePartials(product, weekOfDay(day as CalendarDay), { [day]: partial });
  }
}

const readers = () => createReportReaders(embedded.dynamo, embedded.names.TABLE_NAME);

async function deliverNotices(): Promise<number> {
  const { Messages = [] } = await embedded.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: embedded.names.NOTIFY_QUEUE_URL, MaxNumberOfMessages: 10 }),
  );
  const Records = Messages.map(({ MessageId, Body }) => ({ messageId: MessageId, body: Body }));
  const { batchItemFailures } = await createNotify(env)({ Records });
  expect(batchItemFailures).toEqual([]);
  return Records.length;
}
const outbox = (name: string): Promise<string[]> => readdir(join(folder, name)).catch(() => []);

describe('publish and notify on the embedded servers', () => {
  const wave = (index: number): number => 3 + ((index * 7) % 5);
  const history = steadyWeeks(FIRST, 40, 60, (index) => (index === 39 ? 30 : wave(index)));
  const late = Array.from({ length: 20 }, (_, index) => feedbackIn(LAST, 100 + index, { gap: 400 }));

  it('publish a history with one concern, store its chart, tell events and people', async () => {
    await store(history, history, 1);
    const { published } = await createPublish(env)({});
    expect(published).toHaveLength(40);
    const report = await loadWeeklyReport(readers(), config, { week: LAST, now });
    expect(report?.attention.map(({ product, aspect }) => [product, aspect])).toEqual([
      ['Aurora Kettle', 'delivery'],
    ]);
    expect(report?.attention[0]?.series.length).toBeGreaterThanOrEqual(39);
    expect(report?.attention[0]?.newTerms).toContain('depot');
    const key = { product: 'Aurora Kettle', aspect: 'delivery', source: 'all' };
    const points = await loadSeriesPoints(readers(), { key, kind: 'proportion', from: LAST });
    expect(points).toMatchObject([{ week: LAST, events: 30, value: 0.5, verdict: 'signal' }]);
    expect(await loadScorecard(readers(), config, LAST)).toMatchObject([{ variation: 'concern' }]);
    expect(await outbox('events')).toContain(`${LAST}.r1.json`);
    await deliverNotices();
    expect(await outbox('mail')).toHaveLength(2);
  });

  it('do nothing when nothing has changed', async () => {
    const events = await outbox('events');
    expect(await createPublish(env)({})).toEqual({ published: [], series: 0 });
    expect(await outbox('events')).toEqual(events);
    expect(await deliverNotices()).toBe(0);
  });

  it('make a second revision out of late data, keep the first, and tell nobody twice', async () => {
    await store(late, [...history, ...late], 2);
    expect(await createPublish(env)({})).toMatchObject({ published: [{ week: LAST, revision: 2 }] });
    const publications = createPublications(embedded.dynamo, embedded.names.TABLE_NAME);
    expect((await publications.revision(LAST, 1))?.signals[0]?.verdict.exposure).toBe(60);
    expect((await publications.publication(LAST))?.signals[0]?.verdict.exposure).toBe(80);
    expect(await deliverNotices()).toBe(0);
    const event = JSON.parse(await readFile(join(folder, 'events', `${LAST}.r2.json`), 'utf8')) as object;
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'dev.quality-signals.quality.week.published.v1',
      subject: LAST satisfies IsoWeek,
      data: { revision: 2, withdrawn: [] },
    });
  });
});
