import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { withoutExplained } from '../../../shared/report/without-explained.ts';
import { steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const LAST = '2026-W47' as IsoWeek;
const WEEKS = 40;
const FIRST = addWeeks(LAST, 1 - WEEKS);
const products = ['Alba', 'Bora', 'Cora', 'Dune', 'Elba', 'Fara', 'Gala', 'Hebe'];

/** 8 products with a defect every second week among 20 reviews. @param surge defects of a product in the last weeks */
async function reportOf(surge: (product: number) => number) {
  const world = createPublishWorld(detect);
  products.forEach((product, index) => {
    const defects = (at: number): number => (at >= WEEKS - 2 ? surge(index) : (at + index) % 2);
    world.put(steadyWeeks(FIRST, WEEKS, 20, defects, { product }));
  });
  await world.publish();
  return world.report(LAST);
}
const named = (items: readonly { readonly product: string }[]) => items.map(({ product }) => product);

describe('all products together', () => {
  it('show what is spread thin: every product has a little more', async () => {
    const { attention, ongoing } = await reportOf(() => 2);
    expect(named([...attention, ...ongoing])).toEqual(['all']);
    const [signal] = [...attention, ...ongoing];
    expect(signal).toMatchObject({ aspect: 'delivery', events: 16, exposure: 160 });
    expect(attention.flatMap(({ evidence }) => evidence).length).toBe(attention.length > 0 ? 1 : 0);
  });

  it('say nothing of what a single product explains', async () => {
    const { attention, ongoing, watch } = await reportOf((index) => (index === 2 ? 14 : index % 2));
    expect(named([...attention, ...ongoing])).toEqual(['Cora']);
    expect(named(watch)).not.toContain('all');
  });

  it('count no measure twice', async () => {
    const { steady, insufficient } = await reportOf((index) => index % 2);
    expect(steady + insufficient).toBe(2 * products.length);
  });
});

describe('withoutExplained()', () => {
  const whole = verdictOf({ product: 'all', events: 60, expected: 40 });

  it('asks for products that alarm themselves, the same way, for half of it', () => {
    const kinds = (...parts: readonly ReturnType<typeof verdictOf>[]) =>
      withoutExplained([whole, ...parts])[0]?.verdict;
    expect(kinds(verdictOf({ events: 12, expected: 1 }))).toBe('in-control');
    expect(kinds(verdictOf({ events: 9, expected: 1 }))).toBe('signal');
    expect(kinds(...['A', 'B'].map((product) => verdictOf({ product, events: 7, expected: 1 })))).toBe(
      'in-control',
    );
    expect(kinds(verdictOf({ events: 12, expected: 1, verdict: 'in-control' }))).toBe('signal');
    expect(kinds(verdictOf({ events: 12, expected: 1, verdict: 'watch' }))).toBe('signal');
    expect(kinds(verdictOf({ events: 12, expected: 1, aspect: 'support' }))).toBe('signal');
  });
});

describe('a second problem beside a dominating one', () => {
  it('is told when it comes: the share of one aspect takes nothing from that of another', async () => {
    const world = createPublishWorld(detect);
    const put = (aspect: string, count: number, defects: (at: number) => number) => {
      world.put(steadyWeeks(FIRST, WEEKS, count, defects, { aspect }));
    };
    put('delivery', 100, (at) => (at >= 32 ? 60 : 5 + (at % 3)));
    put('support', 100, (at) => (at >= 37 ? 18 : 5 + (at % 2)));
    await world.publish();
    const weeks = await Promise.all([37, 38, 39].map((at) => world.report(addWeeks(FIRST, at))));
    expect(weeks.flatMap(({ attention }) => attention.map(({ aspect }) => aspect))).toContain('support');
  });
});
