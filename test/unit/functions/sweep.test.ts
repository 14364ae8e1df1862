import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drainDirtyDays } from '../../../functions/roll-up/drain-dirty-days.ts';
import { cutoffsOf } from '../../../functions/sweep/cutoffs-of.ts';
import { sweepExpired } from '../../../functions/sweep/sweep-expired.ts';
import type { SweepPorts } from '../../../functions/sweep/sweep-ports.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { retentionSchema } from '../../../shared/domain/retention.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import type { CalendarDay } from '../../../shared/domain/week.ts';
import type { Cursor, SweepCheckpoint } from '../../../shared/ports/retained.ts';
import type { ScoredFeedback } from '../../../shared/ports/scored-feedback.ts';
import { createMemoryObjects, silentLog } from '../../support/memory-ports.ts';
import type { MemoryProtocol } from '../../support/memory-protocol.ts';
import {
  createScoreBench,
  deletion,
  RECEIVED,
  review,
  rows,
  starScorer,
  starScorerAnew,
} from '../../support/score-bench.ts';
import { sumsFromScratch } from '../../support/sums-from-scratch.ts';

const THRESHOLD = -300;
const DAYS = ['2026-11-02', '2026-11-03', '2026-11-11'] as CalendarDay[];
const LATER = '2027-03-01T00:00:00.000Z';

const drain = (table: MemoryProtocol) =>
  drainDirtyDays({ table, log: silentLog, defectThreshold: () => THRESHOLD }, { hasTime: () => true });

interface Sweeper {
  readonly ports: SweepPorts;
  readonly pages: (Cursor | undefined)[];
  readonly clock: { now: string };
}

/** Feedback of the table in pages of one day, as old as the retention says. */
function createSweeper(table: MemoryProtocol, between: () => Promise<void> = async () => undefined): Sweeper {
  let checkpoint: SweepCheckpoint | undefined;
  const pages: (Cursor | undefined)[] = [];
  const clock = { now: LATER };
  const config = qualityConfigSchema.parse({ organisation: 'Test', retention: { feedbackText: 30 } });
  const nothing = async (): Promise<never> => {
    throw new Error('Cannot remove anything else: there is feedback only');
  };
  const ports: SweepPorts = {
    items: {
      async page({ feedbackText = '' }, after) {
        pages.push(after);
        const at = after === undefined ? 0 : Number(after.sk);
        const day = DAYS[at];
        const found: ScoredFeedback[] = [];
        if (day)
          for await (const seen of table.readScored({ product: 'Kettle', days: [day] })) found.push(seen);
        await between();
        return {
          found: found
            .filter(
              ({ feedback, revision }) => feedback.receivedAt < feedbackText && !revision.endsWith('#swept'),
            )
            .map((seen) => ({ kind: 'feedbackText', seen })),
          next: at + 1 < DAYS.length ? { pk: 'day', sk: String(at + 1) } : undefined,
        };
      },
      removeRecord: nothing,
      removeJob: nothing,
    },
    checkpoints: {
      readCheckpoint: async () => checkpoint,
      writeCheckpoint: async (next) => {
        checkpoint = next;
      },
    },
    scored: table,
    publications: { rewrite: nothing },
    quarantine: { release: nothing },
    objects: createMemoryObjects(),
    clock: { now: () => clock.now },
    log: silentLog,
    config: () => config,
  };
  return { ports, pages, clock };
}

const always = { hasTime: () => true };
const textsOf = (table: MemoryProtocol): readonly (string | undefined)[] =>
  [...table.live().values()].map(({ text }) => text);
const full = (id: string, extra: object = {}): FeedbackChange =>
  review(id, {
    title: 'Late',
    author: 'Ann',
    reply: 'Sorry',
    url: 'https://shop.example/r/1',
    order: 'A-17',
    ...extra,
  });

describe('sweepExpired()', () => {
  it('takes the words from old feedback and leaves every byte of its sums', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows([full('a'), full('b', { occurredAt: '2026-11-03T10:00:00.000Z' })]));
    await drain(table);
    const before = JSON.stringify(await table.weeks('Kettle'));
    const { ports } = createSweeper(table);
    const receipt = await sweepExpired(ports, always);
    expect(receipt).toMatchObject({ passAt: LATER, complete: true, removed: { feedbackText: 2 } });
    for (const one of table.live().values()) {
      expect(Object.keys(one).toSorted()).toEqual(
        [
          'day',
          'externalId',
          'kind',
          'occurredAt',
          'product',
          'rating',
          'receivedAt',
          'score',
          'source',
        ].toSorted(),
      );
    }
    expect(JSON.stringify(await table.weeks('Kettle'))).toBe(before);
    await table.markDirty({ product: 'Kettle', day: DAYS[0] as CalendarDay });
    await drain(table);
    expect(JSON.stringify([...table.sums()])).toBe(
      JSON.stringify([...sumsFromScratch(table.live().values(), THRESHOLD)]),
    );
    const sums = JSON.stringify(await table.weeks('Kettle')).replaceAll(/"epoch":\d+/g, '');
    expect(sums).toBe(before.replaceAll(/"epoch":\d+/g, ''));
  });

  it('keeps what is not old enough, and changes nothing in a dry run', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows([full('a')]));
    const { ports, clock } = createSweeper(table);
    clock.now = '2026-12-24T09:00:00.000Z';
    expect(await sweepExpired(ports, always)).toMatchObject({ removed: { feedbackText: 0 } });
    clock.now = '2026-12-24T09:00:00.001Z';
    expect(await sweepExpired(ports, { ...always, dryRun: true })).toMatchObject({
      removed: { feedbackText: 1 },
    });
    expect(textsOf(table)).toEqual(['The parcel came late']);
  });

  it('is not undone by a repetition, whoever scores it; an edit that is newer comes with its words', async () => {
    let scorer = starScorer;
    const { deliver, table } = createScoreBench(undefined, () => scorer);
    await deliver(rows([full('a')]));
    const { ports } = createSweeper(table);
    await sweepExpired(ports, always);
    await deliver(rows([full('a')]));
    scorer = starScorerAnew;
    await deliver(rows([full('a')], 1));
    await deliver(rows([full('a', { text: 'Of the same instant, and so not newer' })], 2));
    expect(textsOf(table)).toEqual([undefined]);
    await deliver(rows([full('a', { text: 'It came', updatedAt: '2026-11-20T10:00:00.000Z' })], 3));
    expect(textsOf(table)).toEqual(['It came']);
  });

  it('lets a deletion of the same instant and an erasure win', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows([full('a'), full('b')]));
    await sweepExpired(createSweeper(table).ports, always);
    await deliver(rows([deletion('a', '2026-11-02T10:00:00.000Z')], 1));
    const target = { by: 'id', source: 'shop', externalId: 'b' };
    await deliver({ message: 'erasure', job: 'e', receivedAt: RECEIVED, target });
    expect(table.live().size).toBe(0);
  });

  it('leaves an edit alone that comes while it works', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows([full('a')]));
    let edit: (() => Promise<unknown>) | undefined = () =>
      deliver(rows([full('a', { text: 'It came', updatedAt: '2026-11-20T10:00:00.000Z' })], 1));
    const { ports } = createSweeper(table, async () => {
      const once = edit;
      edit = undefined;
      await once?.();
    });
    expect(await sweepExpired(ports, always)).toMatchObject({ removed: { feedbackText: 0 } });
    expect(textsOf(table)).toEqual(['It came']);
  });

  it('goes on where a call ran out of time, and begins anew a day later', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows(DAYS.map((day) => full(day, { occurredAt: `${day}T10:00:00.000Z` }))));
    const { ports, pages, clock } = createSweeper(table);
    const never = { hasTime: () => false };
    for (const complete of [false, false, true]) {
      expect(await sweepExpired(ports, never)).toMatchObject({ complete, removed: { feedbackText: 1 } });
      clock.now = '2027-03-01T01:00:00.000Z';
    }
    expect(pages.map((after) => after?.sk)).toEqual([undefined, '1', '2']);
    expect(await sweepExpired(ports, always)).toBeUndefined();
    clock.now = '2027-03-02T00:00:00.000Z';
    expect(await sweepExpired(ports, always)).toMatchObject({ complete: true, removed: { feedbackText: 0 } });
    expect(await sweepExpired(ports, { ...always, now: true })).toMatchObject({ complete: true });
  });

  it('is not asked to score what has no words', async () => {
    let scorer = starScorer;
    const { deliver, table, queue } = createScoreBench(undefined, () => scorer);
    await deliver(rows([full('a')]));
    await drain(table);
    await sweepExpired(createSweeper(table).ports, always);
    scorer = starScorerAnew;
    await deliver({ message: 'rescore', job: 'again', receivedAt: RECEIVED });
    for (const piece of queue.bodies.splice(0)) expect(await deliver(piece)).toEqual([]);
    expect([...table.live().values()].map(({ score }) => score.scorer)).toEqual(['stars-1']);
  });
});

it('cutoffsOf() counts days back from an instant, and leaves out what stays for ever', () => {
  const retention = retentionSchema.parse({ feedbackText: 'never', jobs: 'never', exports: 20 });
  expect(cutoffsOf(retention, '2026-11-24T09:00:00.000Z')).toEqual({
    quarantine: '2026-08-26T09:00:00.000Z',
    rejectedRows: '2026-10-25T09:00:00.000Z',
    exports: '2026-11-04T09:00:00.000Z',
    bodies: '2026-10-25T09:00:00.000Z',
    received: '2025-11-24T09:00:00.000Z',
    deliveries: '2026-08-26T09:00:00.000Z',
  });
});

it('whenever it runs, fails and is repeated, sums are those without it and no swept words come back', async () => {
  const change: fc.Arbitrary<FeedbackChange> = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }))
    .map(([id, stars, hour]) =>
      full(id, {
        rating: { value: stars, min: 1, max: 5 },
        text: `parcel ${id} ${String(hour)} ${String(stars)}`,
        // One content for each instant: of two there is no order that a sweep could keep.
        updatedAt: `2026-11-2${String(hour)}T10:00:00.00${String(stars)}Z`,
      }),
    );
  const steps = fc.array(fc.oneof(change, fc.constant('sweep' as const)), { minLength: 1, maxLength: 14 });
  const failures = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, failures, async (mixed, failing) => {
      let calls = 0;
      const bench = createScoreBench(() => {
        calls += 1;
        if (failing.includes(calls)) throw new Error('Cannot go on: the network failed');
      });
      const plain = createScoreBench();
      const swept = new Set<string>();
      for (const [index, step] of mixed.entries()) {
        if (step !== 'sweep') {
          while ((await bench.deliver(rows([step], index))).length > 0);
          await plain.deliver(rows([step], index));
          continue;
        }
        const words = textsOf(bench.table);
        const { ports } = createSweeper(bench.table);
        const tries = async (): Promise<unknown> =>
          sweepExpired(ports, { ...always, now: true }).catch(tries);
        await tries();
        for (const text of words) if (text !== undefined) swept.add(text);
        expect(textsOf(bench.table).every((text) => text === undefined)).toBe(true);
      }
      for (const text of textsOf(bench.table)) expect(swept).not.toContain(text);
      while ((await drain(bench.table).catch(() => ({ remaining: true }))).remaining);
      await drain(plain.table);
      expect(JSON.stringify([...bench.table.sums()])).toBe(JSON.stringify([...plain.table.sums()]));
    }),
    { numRuns: 150 },
  );
});
