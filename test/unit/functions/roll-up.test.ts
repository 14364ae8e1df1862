import { FOLD_VERSION } from '../../../shared/domain/fold-day.ts';
import type { FoldMade } from '../../../shared/ports/fold-settings.ts';
import { describe, expect, it } from 'vitest';
import { drainDirtyDays } from '../../../functions/roll-up/drain-dirty-days.ts';
import { markStaleDays, type StalePorts } from '../../../functions/roll-up/mark-stale-days.ts';
import type { RollUpTable } from '../../../shared/ports/roll-up-table.ts';
import { silentLog } from '../../support/memory-ports.ts';
import { createScoreBench, deletion, review, rows } from '../../support/score-bench.ts';

const portsOf = (table: RollUpTable) => ({ table, log: silentLog, defectThreshold: () => -300 });
const always = { hasTime: () => true };
const onDay = (day: string) => review(`r-${day}`, { occurredAt: `${day}T10:00:00.000Z` });

async function createWorld() {
  const { deliver, table } = createScoreBench();
  await deliver(rows(['2026-11-02', '2026-11-03', '2026-11-20'].map(onDay)));
  return { deliver, table };
}

describe('drainDirtyDays() adds up marked days', () => {
  it('until none is left', async () => {
    const { table } = await createWorld();
    expect(await drainDirtyDays(portsOf(table), always)).toEqual({ days: 3, remaining: false });
    expect([...table.sums().keys()]).toEqual(['Kettle/2026-11-02', 'Kettle/2026-11-03', 'Kettle/2026-11-20']);
    expect(await drainDirtyDays(portsOf(table), always)).toEqual({ days: 0, remaining: false });
  });

  it('to nothing, when all feedback of a day was deleted', async () => {
    const { deliver, table } = await createWorld();
    await drainDirtyDays(portsOf(table), always);
    await deliver(rows([deletion('r-2026-11-02', '2026-11-05T00:00:00.000Z')], 1));
    await drainDirtyDays(portsOf(table), always);
    expect([...table.sums().keys()]).toEqual(['Kettle/2026-11-03', 'Kettle/2026-11-20']);
  });

  it('of a busy day in parts, to the same sums', async () => {
    const { deliver, table } = createScoreBench();
    const many = Array.from({ length: 1_203 }, (_, n) =>
      review(`r${String(n)}`, { rating: { value: 1 + (n % 5), min: 1, max: 5 } }),
    );
    await deliver(rows(many));
    await drainDirtyDays(portsOf(table), always);
    const [day] = table.sums().values();
    expect(day?.cells.find(({ aspect }) => aspect === 'overall')).toMatchObject({
      mentions: 1_203,
      rated: 1_203,
      ratingSum: many.reduce((sum, _, n) => sum + (n % 5) * 250, 0),
    });
    expect(day?.arrivals).toEqual([{ source: 'shop', received: '2026-W48', reports: 1_203 }]);
  });

  it('and stops when time is short, week by week', async () => {
    const { table } = await createWorld();
    let weeks = 0;
    const short = { hasTime: () => ++weeks <= 1 };
    const first = await drainDirtyDays(portsOf(table), short);
    expect(first.remaining).toBe(true);
    expect(first.days).toBeLessThan(3);
    const rest = await drainDirtyDays(portsOf(table), always);
    expect([first.days + rest.days, rest.remaining]).toEqual([3, false]);
  });
});

describe('drainDirtyDays() never loses a write', () => {
  it('that comes between its fold and its end: the day stays marked', async () => {
    const { deliver, table } = await createWorld();
    let isFirst = true;
    const interrupted: RollUpTable = {
      ...table,
      async writePartials(...call) {
        if (isFirst) {
          isFirst = false;
          await deliver(rows([review('late')], 1));
        }
        return table.writePartials(...call);
      },
    };
    await drainDirtyDays(portsOf(interrupted), always);
    const [day] = table.sums().values();
    expect(day?.cells.find(({ aspect }) => aspect === 'overall')?.mentions).toBe(2);
  });

  it('and never overwrites the sums of somebody who knew more', async () => {
    const { deliver, table } = await createWorld();
    const stale = await table.listDirty(10);
    await deliver(rows([review('late')], 1));
    await drainDirtyDays(portsOf(table), always);
    const known = JSON.stringify([...table.sums()]);
    let lists = 0;
    const lagging: RollUpTable = { ...table, listDirty: async () => (lists++ === 0 ? stale : []) };
    await drainDirtyDays(portsOf(lagging), always);
    expect(JSON.stringify([...table.sums()])).toBe(known);
  });

  it('and comes to an end when the list of days lags behind', async () => {
    const { table } = await createWorld();
    const stale = await table.listDirty(10);
    const lagging: RollUpTable = { ...table, listDirty: async () => stale };
    expect(await drainDirtyDays(portsOf(lagging), always)).toEqual({ days: 3, remaining: false });
  });
});

describe('markStaleDays() makes good for another threshold', () => {
  it('once, and again when a run died on the way', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows(['2026-11-02', '2026-11-20'].map(onDay)));
    let threshold = -300;
    let stored: FoldMade | undefined;
    let dies = false;
    const ports: StalePorts = {
      defectThreshold: () => threshold,
      settings: {
        readMade: async () => stored,
        async writeMade(made) {
          if (dies) throw new Error('Cannot write: the process was killed');
          stored = made;
        },
      },
      history: {
        products: async () => [{ product: 'Kettle', sample: false }],
        weeks: (product) => table.weeks(product),
        markDirty: (location) => table.markDirty(location),
      },
    };
    const defects = async (): Promise<readonly number[]> => {
      await drainDirtyDays({ table, log: silentLog, defectThreshold: () => threshold }, always);
      return [...table.sums().values()].map(({ cells }) => cells[0]?.defects ?? 0);
    };
    expect(await defects()).toEqual([1, 1]);
    expect(await markStaleDays(ports)).toBe(2);
    expect(await markStaleDays(ports)).toBe(0);

    threshold = -700;
    dies = true;
    await expect(markStaleDays(ports)).rejects.toThrow('killed');
    dies = false;
    expect(await markStaleDays(ports)).toBe(2);
    expect(await defects()).toEqual([0, 0]);
    expect(await markStaleDays(ports)).toBe(0);

    // Sums of an earlier version of the fold.
    stored = { defectThreshold: threshold, version: FOLD_VERSION - 1 };
    expect(await markStaleDays(ports)).toBe(2);
    expect(await markStaleDays(ports)).toBe(0);
  });
});
