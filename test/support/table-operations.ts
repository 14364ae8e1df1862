import fc from 'fast-check';
import type { DayPartial } from '../../shared/domain/day-partial.ts';
import {
  ERASED_REVISION,
  revisionOf,
  sweptRevisionOf,
  type StoredFeedback,
} from '../../shared/domain/stored-feedback.ts';
import { withoutText } from '../../shared/domain/swept-feedback.ts';
import type { CalendarDay, IsoWeek } from '../../shared/domain/week.ts';
import type { FeedbackKey, Location } from '../../shared/ports/feedback-table.ts';
import { starScorer } from './score-bench.ts';
import type { ProtocolTable } from './table-ports.ts';

/** One call of the table, on things that are named after a run. */
export type TableOperation = (table: ProtocolTable, run: string) => Promise<unknown>;

const WEEK = '2026-W45' as IsoWeek;
const days = ['2026-11-02', '2026-11-03', '2026-11-08'] as CalendarDay[];
const revisions = [...['01', '02', '03'].map((day) => revisionOf(`2026-11-${day}`, 'aa')), ERASED_REVISION];

const hex = (run: string, n: number): string =>
  `${String(n)}${Buffer.from(run).toString('hex')}`.padEnd(32, '0').slice(0, 32);
const keyOf = (run: string, n: number): FeedbackKey => hex(run, n) as FeedbackKey;
const at = (run: string, { product, day }: Place): Location => ({ product: `${product} #${run} ä/%`, day });
const feedbackAt = ({ product, day }: Location, text: string, authorKey: string): StoredFeedback => ({
  source: 'shop',
  externalId: 'x',
  kind: 'review',
  product,
  day,
  text,
  authorKey,
  occurredAt: '2026-11-02T10:00:00.000Z',
  receivedAt: '2026-11-02T11:00:00.000Z',
  score: starScorer.score({ text }),
});

interface Place {
  readonly product: string;
  readonly day: CalendarDay;
}
const place: fc.Arbitrary<Place> = fc.record({
  product: fc.constantFrom('Kettle', 'Toaster'),
  day: fc.constantFrom(...days),
});
const key = fc.integer({ min: 1, max: 3 });
const revision = fc.constantFrom(...revisions);
const delivery = fc.constantFrom('job/0#1', 'job/1#1', 'half \ud800');
const scorer = fc.constantFrom('s1', 's2');
const text = fc.constantFrom('Late', 'parcel \u0000\ufffe😀', 'half \udc00'.toWellFormed());
const epoch = fc.integer({ min: 1, max: 4 });

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const identityCall: fc.Arbitrary<TableOperation> = fc.oneof(
  fc.tuple(key, place, delivery).map(
    ([n, where, firstDelivery]): TableOperation =>
      (table, run) =>
        table.createIdentity(keyOf(run, n), {
          location: at(run, where),
          erased: false,
          firstDelivery: firstDelivery.toWellFormed(),
        }),
  ),
  fc.tuple(key, revision).map(
    ([n, deleted]): TableOperation =>
      (table, run) =>
        table.createIdentity(keyOf(run, n), { deleted, erased: false }),
  ),
  key.map(
    (n): TableOperation =>
      (table, run) =>
        table.readIdentity(keyOf(run, n)),
  ),
  fc.tuple(key, place, revision).map(
    ([n, where, newer]): TableOperation =>
      (table, run) =>
        table.locateIdentity(keyOf(run, n), at(run, where), newer, 'd'),
  ),
  fc.tuple(key, revision).map(
    ([n, newer]): TableOperation =>
      (table, run) =>
        table.raiseDeletion(keyOf(run, n), newer),
  ),
  fc.tuple(key, text).map(
    ([n, aspect]): TableOperation =>
      (table, run) =>
        table.correctIdentity(keyOf(run, n), { aspect }),
  ),
  key.map(
    (n): TableOperation =>
      (table, run) =>
        table.eraseIdentity(keyOf(run, n)),
  ),
);

const partOfDay = fc.record({
  days: fc.constantFrom(...days).map((day) => [day]),
  digit: fc.constantFrom('1', '2'),
});

const feedbackCall: fc.Arbitrary<TableOperation> = fc.oneof(
  fc
    .tuple(key, place, fc.record({ revision, scorer, delivery }), fc.option(text))
    .map(([n, where, version, words]): TableOperation => (table, run) => {
      const location = at(run, where);
      const feedback = words === null ? {} : { feedback: feedbackAt(location, words, hex(run, 9)) };
      return table.putFeedback(location, keyOf(run, n), { ...version, ...feedback });
    }),
  fc.tuple(key, place, text).map(([n, where, words]): TableOperation => async (table, run) => {
    const location = at(run, where);
    const seen = await table.readOne(location, keyOf(run, n));
    if (!seen) return undefined;
    // Twice: what was seen is not there any more.
    const feedback = feedbackAt(location, words, hex(run, 9));
    return [seen, await table.replace(seen, feedback), await table.replace(seen, feedback)];
  }),
  fc.tuple(key, place).map(([n, where]): TableOperation => async (table, run) => {
    const location = at(run, where);
    const seen = await table.readOne(location, keyOf(run, n));
    const swept = withoutText(feedbackAt(location, 'old', hex(run, 9)));
    return seen && table.replace(seen, swept, sweptRevisionOf(seen.revision));
  }),
  fc.constant<TableOperation>(async (table, run) => (await table.keysOfAuthor(hex(run, 9))).toSorted()),
  fc.tuple(place, fc.subarray(days)).map(
    ([where, some]): TableOperation =>
      (table, run) =>
        all(table.readDays(at(run, where).product, WEEK, some)),
  ),
  // Some days of a week, or the part of one day.
  fc.tuple(place, fc.oneof(fc.record({ days: fc.subarray(days) }), partOfDay)).map(
    ([where, range]): TableOperation =>
      (table, run) =>
        all(table.readScored({ product: at(run, where).product, ...range })),
  ),
);

const sumsOf = (of: number, scorers: readonly string[]): DayPartial => ({
  epoch: of,
  cells: [],
  scorers: [...scorers],
});
const rollUpCall: fc.Arbitrary<TableOperation> = fc.oneof(
  place.map(
    (where): TableOperation =>
      (table, run) =>
        table.markDirty(at(run, where)),
  ),
  fc.constant<TableOperation>(async (table, run) =>
    (await table.listDirty(10_000))
      .filter(({ product }) => product.includes(`#${run} `))
      .toSorted((a, b) => (`${a.product}${a.day}` < `${b.product}${b.day}` ? -1 : 1)),
  ),
  fc.tuple(place, epoch).map(
    ([where, of]): TableOperation =>
      (table, run) =>
        table.clearDirty({ ...at(run, where), epoch: of }),
  ),
  fc.tuple(place, fc.dictionary(fc.constantFrom(...days), epoch)).map(
    ([where, epochs]): TableOperation =>
      (table, run) =>
        table.writePartials(
          at(run, where).product,
          WEEK,
          Object.fromEntries(Object.entries(epochs).map(([day, of]) => [day, sumsOf(of, ['s1'])])),
        ),
  ),
);

export const tableCall: fc.Arbitrary<TableOperation> = fc.oneof(identityCall, feedbackCall, rollUpCall);
