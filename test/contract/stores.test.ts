import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { createScoredFeedback } from '../../shared/adapters/dynamo/scored-feedback.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { ERASED_REVISION, revisionOf, type StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { CalendarDay, IsoWeek } from '../../shared/domain/week.ts';
import type {
  FeedbackKey,
  FeedbackTable,
  FeedbackVersion,
  Location,
} from '../../shared/ports/feedback-table.ts';
import type { RollUpTable } from '../../shared/ports/roll-up-table.ts';
import type { ScoredFeedback, ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { createMemoryProtocol } from '../support/memory-protocol.ts';
import { starScorer, starScorerAnew } from '../support/score-bench.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

let made = 0;
/** A key, product and day of its own for each test: they share a table. */
function fresh(): { readonly key: FeedbackKey; readonly location: Location } {
  made += 1;
  const key = made.toString(16).padStart(32, '0') as FeedbackKey;
  return { key, location: { product: `Kettle #${String(made)} ä/%`, day: '2026-11-02' as CalendarDay } };
}
const week = '2026-W45' as IsoWeek;
const [r1, r2, r3] = ['01', '02', '03'].map((day) => revisionOf(`2026-11-${day}T00:00:00.000Z`, 'aa'));
if (!r1 || !r2 || !r3) throw new Error('There are three revisions');

const stored = ({ product, day }: Location, text = 'Late', authorKey?: string): StoredFeedback => ({
  source: 'shop',
  externalId: 'x',
  kind: 'review',
  product,
  day,
  text,
  occurredAt: '2026-11-02T10:00:00.000Z',
  receivedAt: '2026-11-02T11:00:00.000Z',
  ...(authorKey === undefined ? {} : { authorKey }),
  score: starScorer.score({ text }),
});
const version = (revision: typeof r1, more: Partial<FeedbackVersion> = {}): FeedbackVersion => ({
  revision,
  scorer: 's1',
  delivery: 'd1',
  ...more,
});

async function textsOf(
  table: RollUpTable,
  { product, day }: Location,
): Promise<readonly (string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  for await (const feedback of table.readDays(product, week, [day])) texts.push(feedback.text);
  return texts;
}

async function scoredOf(
  table: ScoredFeedbackTable,
  { product, day }: Location,
  digit?: string,
): Promise<readonly ScoredFeedback[]> {
  const found: ScoredFeedback[] = [];
  for await (const one of table.readScored({ product, days: [day], digit })) found.push(one);
  return found;
}

/** One suite, both implementations: what one gets wrong the other shows. */
describe.each<[string, () => FeedbackTable & RollUpTable & ScoredFeedbackTable]>([
  [
    'DynamoDB',
    () => {
      const { dynamo, names } = embedded;
      return {
        ...createFeedbackTable(dynamo, names.TABLE_NAME),
        ...createRollUpTable(dynamo, names.TABLE_NAME),
        ...createScoredFeedback(dynamo, names.TABLE_NAME),
      };
    },
  ],
  ['memory', () => createMemoryProtocol()],
])('the protocol on %s', (_, createTable) => {
  it('lets the first writer fix an identity', async () => {
    const [table, { key, location }] = [createTable(), fresh()];
    expect(await table.readIdentity(key)).toBeUndefined();
    const identity = { location, erased: false, firstDelivery: 'job/0#1' };
    expect(await table.createIdentity(key, identity)).toBe(true);
    expect(await table.createIdentity(key, { erased: false, deleted: r1 })).toBe(false);
    expect(await table.readIdentity(key)).toEqual(identity);
  });

  it('gives 16 writers at the same moment one winner', async () => {
    const [table, { key, location }] = [createTable(), fresh()];
    const wins = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        table.createIdentity(key, { location, erased: false, firstDelivery: String(n) }),
      ),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
  });

  it('locates after a deletion only what is newer than it', async () => {
    const [table, { key, location }] = [createTable(), fresh()];
    expect(await table.locateIdentity(key, location, r2, 'd')).toBe(false);
    await table.createIdentity(key, { erased: false, deleted: r1 });
    expect(await table.raiseDeletion(key, r2)).toBe(true);
    expect(await table.raiseDeletion(key, r1)).toBe(false);
    expect(await table.locateIdentity(key, location, r2, 'd')).toBe(false);
    expect(await table.locateIdentity(key, location, r3, 'd')).toBe(true);
    expect(await table.locateIdentity(key, location, r3, 'e')).toBe(false);
    expect(await table.raiseDeletion(key, r3)).toBe(false);
    expect(await table.readIdentity(key)).toEqual({
      location,
      deleted: r2,
      erased: false,
      firstDelivery: 'd',
    });
  });

  it('erases an identity for ever, also one that never was', async () => {
    const [table, one, two] = [createTable(), fresh(), fresh()];
    await table.createIdentity(one.key, { erased: false, deleted: r1 });
    for (const { key, location } of [one, two]) {
      await table.eraseIdentity(key);
      await table.eraseIdentity(key);
      expect((await table.readIdentity(key))?.erased).toBe(true);
      expect(await table.locateIdentity(key, location, r3, 'd')).toBe(false);
      expect(await table.createIdentity(key, { location, erased: false })).toBe(false);
    }
  });

  it('notes a correction with a live feedback only', async () => {
    const [table, one, two] = [createTable(), fresh(), fresh()];
    const correction = { aspect: 'delivery', not: 'support' };
    expect(await table.correctIdentity(one.key, correction)).toBe(false);
    await table.createIdentity(one.key, { location: one.location, erased: false, firstDelivery: 'd' });
    await table.createIdentity(two.key, { erased: false, deleted: r1 });
    expect(await table.correctIdentity(one.key, correction)).toBe(true);
    expect(await table.correctIdentity(two.key, correction)).toBe(false);
    expect((await table.readIdentity(one.key))?.correction).toEqual(correction);
    await table.eraseIdentity(one.key);
    expect(await table.correctIdentity(one.key, correction)).toBe(false);
  });

  it('writes a newer version, and refuses an older or the same one', async () => {
    const [table, { key, location }] = [createTable(), fresh()];
    const put = (given: FeedbackVersion): Promise<boolean> => table.putFeedback(location, key, given);
    expect(await put(version(r2, { feedback: stored(location, 'second') }))).toBe(true);
    expect(await put(version(r1, { feedback: stored(location, 'first') }))).toBe(false);
    expect(await put(version(r2, { delivery: 'd2' }))).toBe(false);
    expect(await textsOf(table, location)).toEqual(['second']);
    expect(await put(version(r2, { feedback: stored(location, 'again') }))).toBe(true);
    expect(await put(version(r2, { scorer: 's2', delivery: 'd2', feedback: stored(location, 'anew') }))).toBe(
      true,
    );
    expect(await put(version(r3, { feedback: stored(location, 'third') }))).toBe(true);
    expect(await textsOf(table, location)).toEqual(['third']);
  });

  it('keeps a tombstone in the place of what was deleted or erased', async () => {
    const [table, { key, location }] = [createTable(), fresh()];
    const feedback = stored(location);
    await table.putFeedback(location, key, version(r1, { feedback }));
    expect(await table.putFeedback(location, key, version(r2))).toBe(true);
    expect(await table.putFeedback(location, key, version(r1, { feedback }))).toBe(false);
    expect(await textsOf(table, location)).toEqual([]);
    expect(await table.putFeedback(location, key, version(r3, { feedback }))).toBe(true);
    expect(await table.putFeedback(location, key, version(ERASED_REVISION))).toBe(true);
    const far = revisionOf('2199-12-31T00:00:00.000Z', 'ff');
    expect(await table.putFeedback(location, key, version(far, { feedback }))).toBe(false);
    expect(await textsOf(table, location)).toEqual([]);
  });

  it('replaces a score only while nothing else has changed', async () => {
    const [table, { key, location }] = [createTable(), fresh()];
    await table.putFeedback(location, key, version(r1, { feedback: stored(location, 'first') }));
    const [seen] = await scoredOf(table, location);
    expect(seen).toMatchObject({ location, key, revision: r1, feedback: stored(location, 'first') });
    expect(await table.readOne(location, key)).toEqual(seen);
    if (!seen) return;
    const feedback = { ...stored(location, 'first'), score: starScorerAnew.score({ text: 'first' }) };
    expect(await table.replace(seen, feedback)).toBe(true);
    expect(await table.replace(seen, feedback)).toBe(false);
    const [replaced] = await scoredOf(table, location);
    expect(replaced).toMatchObject({ revision: r1, feedback });
    if (!replaced) return;
    // Of the same revision and scorer, and still another one.
    const correction = { aspect: 'delivery' };
    expect(await table.replace(replaced, { ...feedback, correction })).toBe(true);
    expect(await table.replace(replaced, feedback)).toBe(false);
    // The delivery that brought it counts the same when it comes again.
    expect(await table.putFeedback(location, key, version(r1, { scorer: 'stars-2', feedback }))).toBe(true);

    await table.putFeedback(location, key, version(r2, { scorer: 'stars-2', feedback }));
    expect(await table.replace(replaced, feedback)).toBe(false);
    const [newest] = await scoredOf(table, location);
    await table.putFeedback(location, key, version(ERASED_REVISION, { scorer: 'none' }));
    if (newest) expect(await table.replace(newest, feedback)).toBe(false);
    expect(await scoredOf(table, location)).toEqual([]);
    expect(await table.readOne(location, key)).toBeUndefined();
  });

  it('reads a day whole, or by the first digit of the keys', async () => {
    const [table, { location }] = [createTable(), fresh()];
    const keys = ['0', '1', 'f'].map((digit) => `${digit}${fresh().key.slice(1)}` as FeedbackKey);
    for (const key of keys) {
      await table.putFeedback(location, key, version(r1, { feedback: stored(location) }));
    }
    const read = async (digit?: string): Promise<readonly string[]> =>
      (await scoredOf(table, location, digit)).map(({ key }) => key);
    expect(await read()).toEqual(keys);
    for (const key of keys) expect(await read(key.slice(0, 1))).toEqual([key]);
    expect(await read('7')).toEqual([]);
  });

  it('finds the live feedback of an author', async () => {
    const [table, one, two, three] = [createTable(), fresh(), fresh(), fresh()];
    const author = one.key;
    const put = (at: typeof one, authorKey: string | undefined): Promise<boolean> =>
      table.putFeedback(at.location, at.key, version(r1, { feedback: stored(at.location, 'x', authorKey) }));
    await Promise.all([put(one, author), put(two, author), put(three, undefined)]);
    expect([...(await table.keysOfAuthor(author))].sort()).toEqual([one.key, two.key].sort());
    await table.putFeedback(two.location, two.key, version(r2));
    expect(await table.keysOfAuthor(author)).toEqual([one.key]);
  });

  it('lists a marked day with its epoch until it is cleared with that epoch', async () => {
    const [table, { location }] = [createTable(), fresh()];
    const listed = async () =>
      (await table.listDirty(1_000)).filter(({ product }) => product === location.product);
    await table.markDirty(location);
    await table.markDirty(location);
    expect(await listed()).toEqual([{ ...location, epoch: 2 }]);
    await table.clearDirty({ ...location, epoch: 1 });
    expect(await listed()).toEqual([{ ...location, epoch: 2 }]);
    await table.clearDirty({ ...location, epoch: 2 });
    expect(await listed()).toEqual([]);
    await table.markDirty(location);
    expect(await listed()).toEqual([{ ...location, epoch: 3 }]);
    await table.clearDirty({ ...location, epoch: 3 });
  });

  it('counts every mark when many come at the same moment', async () => {
    const [table, { location }] = [createTable(), fresh()];
    await Promise.all(Array.from({ length: 40 }, () => table.markDirty(location)));
    const [day] = (await table.listDirty(1_000)).filter(({ product }) => product === location.product);
    expect(day?.epoch).toBe(40);
    await table.clearDirty({ ...location, epoch: 40 });
  });

  it('reads only the days that are asked for', async () => {
    const [table, { location }] = [createTable(), fresh()];
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-08'] as CalendarDay[]) {
      const at = { ...location, day };
      await table.putFeedback(at, fresh().key, version(r1, { feedback: stored(at, day) }));
    }
    const days = ['2026-11-08', '2026-11-03'] as CalendarDay[];
    const texts: (string | undefined)[] = [];
    for await (const { text } of table.readDays(location.product, week, days)) texts.push(text);
    expect(texts.sort()).toEqual(['2026-11-03', '2026-11-08']);
  });

  it('refuses a whole write of sums when the fence of one day is higher', async () => {
    const [table, { location }] = [createTable(), fresh()];
    const partial = (epoch: number) => ({ epoch, cells: [], scorers: ['s1'] });
    const [monday, tuesday] = ['2026-11-02', '2026-11-03'] as [CalendarDay, CalendarDay];
    const write = (epochs: Readonly<Record<string, number>>): Promise<boolean> =>
      table.writePartials(
        location.product,
        week,
        Object.fromEntries(Object.entries(epochs).map(([day, epoch]) => [day, partial(epoch)])),
      );
    expect(await write({ [monday]: 5, [tuesday]: 2 })).toBe(true);
    expect(await write({ [monday]: 4, [tuesday]: 3 })).toBe(false);
    expect(await write({ [tuesday]: 2 })).toBe(true);
    expect(await write({ [monday]: 5 })).toBe(true);
    expect(await write({})).toBe(true);
  });
});

it('the week reader gives what was rolled up, and no week whose feedback is all gone', async () => {
  const { dynamo, names } = embedded;
  const [table, reader] = [
    createRollUpTable(dynamo, names.TABLE_NAME),
    createWeekReader(dynamo, names.TABLE_NAME),
  ];
  const { location } = fresh();
  const cell = {
    source: 'shop',
    kind: 'review',
    aspect: 'overall',
    mentions: 3,
    defects: 1,
    gapSum: -450,
    gapSquares: 202_500,
    sentimentSum: -1,
    rated: 0,
    ratingSum: 0,
    hazards: 0,
  } as const;
  const days = { [location.day]: { epoch: 1, cells: [cell], scorers: ['s1', 's2'] } };
  await table.writePartials(location.product, week, days);
  await table.writePartials(location.product, '2026-W46' as IsoWeek, {
    ['2026-11-09' as CalendarDay]: { epoch: 1, cells: [], scorers: [] },
  });
  const all = ['2026-W01', '2026-W53'] as [IsoWeek, IsoWeek];
  expect(await reader.weeks(location.product, ...all)).toEqual([{ product: location.product, week, days }]);
  expect(await reader.weeks(location.product, '2026-W46' as IsoWeek, '2026-W53' as IsoWeek)).toEqual([]);
});
