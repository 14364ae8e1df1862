import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drainDirtyDays } from '../../../functions/roll-up/drain-dirty-days.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import { silentLog } from '../../support/memory-ports.ts';
import type { MemoryProtocol } from '../../support/memory-protocol.ts';
import {
  createScoreBench,
  RECEIVED,
  review,
  rows,
  starScorer,
  starScorerAnew,
  type ScoreBench,
} from '../../support/score-bench.ts';
import { sumsFromScratch } from '../../support/sums-from-scratch.ts';

const THRESHOLD = -700;
const drain = (table: MemoryProtocol) =>
  drainDirtyDays({ table, log: silentLog, defectThreshold: () => THRESHOLD }, { hasTime: () => true });

const wish = (extra: object = {}): unknown => ({
  message: 'rescore',
  job: 'again',
  receivedAt: RECEIVED,
  ...extra,
});

interface World extends ScoreBench {
  /** From now on the newer version scores. */
  readonly update: () => void;
  /** Plans, and delivers what was planned. @returns the pieces */
  readonly rescore: (extra?: object) => Promise<readonly unknown[]>;
}

function createWorld(before?: (call: string) => void): World {
  let scorer = starScorer;
  const bench = createScoreBench(before, () => scorer);
  return {
    ...bench,
    update: () => {
      scorer = starScorerAnew;
    },
    async rescore(extra) {
      expect(await bench.deliver(wish(extra))).toEqual([]);
      const pieces = bench.queue.bodies.splice(0);
      for (const piece of pieces) expect(await bench.deliver(piece)).toEqual([]);
      return pieces.map((piece): unknown => JSON.parse(piece));
    },
  };
}

const bytes = (value: unknown): string => JSON.stringify(value);

/** The sums that the live feedback gives without any protocol. */
const scratch = (table: MemoryProtocol): string =>
  bytes([...sumsFromScratch(table.live().values(), THRESHOLD)]);

const versions = (table: MemoryProtocol): readonly string[] =>
  [...table.live().values()].map(({ score }) => score.scorer).sort();

describe('rescore', () => {
  it('scores history by the present version, adds it up anew and counts what it did', async () => {
    const { deliver, table, update, rescore, jobs } = createWorld();
    await deliver(rows([review('a'), review('b', { occurredAt: '2026-11-12T10:00:00.000Z' })]));
    await drain(table);
    expect([...table.sums().values()].map(({ scorers }) => scorers)).toEqual([['stars-1'], ['stars-1']]);

    update();
    await rescore();
    await drain(table);
    expect(versions(table)).toEqual(['stars-2', 'stars-2']);
    expect([...table.sums().values()].map(({ scorers }) => scorers)).toEqual([['stars-2'], ['stars-2']]);
    expect(bytes([...table.sums()])).toBe(scratch(table));
    const defects = [...table.sums().values()].map(({ cells }) => cells.map((cell) => cell.defects));
    expect(defects).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(jobs.jobs.get('again')).toMatchObject({ state: 'read', chunks: 2, records: 2 });
    expect(jobs.chunks.get('again/0')).toMatchObject({ read: 1, updated: 1, unchanged: 0 });
  });

  it('changes nothing when it runs again', async () => {
    const { deliver, table, update, rescore, jobs } = createWorld();
    await deliver(rows([review('a')]));
    await drain(table);
    update();
    await rescore();
    await drain(table);
    const before = bytes([[...table.live()], [...table.sums()]]);
    await rescore({ job: 'once more' });
    await drain(table);
    expect(bytes([[...table.live()], [...table.sums()]])).toBe(before);
    expect(jobs.chunks.get('once more/0')).toMatchObject({ read: 1, updated: 0, unchanged: 1 });
  });

  it('keeps to a source and to days', async () => {
    const { deliver, table, update, rescore } = createWorld();
    const on = (day: string) => review(day, { occurredAt: `2026-11-${day}T10:00:00.000Z` });
    await deliver(rows(['02', '03', '04', '12'].map(on)));
    await drain(table);
    update();
    await rescore({ source: 'elsewhere' });
    expect(versions(table)).toEqual(Array.from({ length: 4 }, () => 'stars-1'));
    await rescore({ from: '2026-11-03', to: '2026-11-04', source: 'shop' });
    expect(
      [...table.live().values()].filter(({ score }) => score.scorer === 'stars-2').map(({ day }) => day),
    ).toEqual(['2026-11-03', '2026-11-04']);
  });

  it('never undoes an edit or an erasure that comes while it works', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const { deliver, table, update, rescore } = createWorld();
    await deliver(rows([review('edited'), review('erased')]));
    await drain(table);
    update();
    const replace = table.replace.bind(table);
    table.replace = async (seen, feedback) => {
      const others = meanwhile;
      meanwhile = undefined;
      await others?.();
      return replace(seen, feedback);
    };
    meanwhile = async () => {
      const edit = { text: 'It came after all', updatedAt: '2026-11-20T10:00:00.000Z' };
      await deliver(rows([review('edited', edit)], 1));
      const target = { by: 'id', source: 'shop', externalId: 'erased' };
      await deliver({ message: 'erasure', job: 'e', receivedAt: RECEIVED, target });
    };
    await rescore();
    await drain(table);
    expect([...table.live().values()].map(({ text }) => text)).toEqual(['It came after all']);
    expect(versions(table)).toEqual(['stars-2']);
    expect(bytes([...table.sums()])).toBe(scratch(table));
  });

  it('cuts a busy day into pieces that together are the day', async () => {
    const { deliver, table, update, rescore } = createWorld();
    const many = Array.from({ length: 700 }, (_, n) => review(`r${String(n)}`));
    await deliver(rows([...many, review('calm', { occurredAt: '2026-11-03T10:00:00.000Z' })]));
    await drain(table);
    update();
    const pieces = await rescore();
    expect(pieces).toHaveLength(17);
    expect(new Set(versions(table))).toEqual(new Set(['stars-2']));
  });
});

it('whatever fails and repeats, all history ends in the present version and the sums are those of the feedback', async () => {
  const change: fc.Arbitrary<FeedbackChange> = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([id, stars, hour]) =>
      review(id, {
        rating: { value: stars, min: 1, max: 5 },
        occurredAt: id < 'c' ? '2026-11-02T10:00:00.000Z' : '2026-11-11T10:00:00.000Z',
        updatedAt: `2026-11-2${String(hour)}T10:00:00.000Z`,
      }),
    );
  const scenario = fc.record({
    before: fc.array(change, { minLength: 1, maxLength: 6 }),
    during: fc.array(change, { maxLength: 4 }),
    repeats: fc.array(fc.nat(), { maxLength: 6 }),
    failures: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ before, during, repeats, failures }) => {
      let [calls, fails] = [0, false];
      const world = createWorld(() => {
        calls += 1;
        if (fails && failures.includes(calls)) throw new Error('Cannot go on: the network failed');
      });
      const { deliver, table, queue, update } = world;
      await deliver(rows(before));
      await drain(table);
      update();
      await deliver(wish());
      const pieces = queue.bodies.splice(0);
      const news = during.map((one, index) => rows([one], index + 1));
      const mixed: unknown[] = [...pieces, ...news];
      for (const at of repeats) mixed.splice(at % (mixed.length + 1), 0, mixed[at % mixed.length]);
      [calls, fails] = [0, true];
      for (const message of mixed) {
        while ((await deliver(message)).length > 0) await drain(table).catch(() => undefined);
      }
      fails = false;
      await drain(table);
      expect(new Set(versions(table))).toEqual(new Set(['stars-2']));
      expect(bytes([...table.sums()])).toBe(scratch(table));
    }),
    { numRuns: 150 },
  );
});
