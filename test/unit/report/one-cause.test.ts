import { describe, expect, it } from 'vitest';
import { followCauses } from '../../../shared/report/follow-causes.ts';
import { ownerOf } from '../../../shared/report/owner-of.ts';
import { publicationContent } from '../../../shared/report/publication-content.ts';
import { NOTHING_TOLD, toldWeeks } from '../../../shared/report/told-weeks.ts';
import { withoutSilentDrop } from '../../../shared/report/without-silent-drop.ts';
import { watchItems } from '../../../shared/report/watch-items.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const options = { ownerOf: () => undefined, explain: () => 'because' };
type Verdicts = readonly ReturnType<typeof verdictOf>[];
const weekOf = (number: number) => `2026-W${String(number)}` as IsoWeek;
const causesOf = (...verdicts: Verdicts) => followCauses().ofWeek(weekOf(47), verdicts);
const shownOf = (...verdicts: Verdicts) =>
  causesOf(...verdicts).map(({ shown, also }) => [shown.aspect, shown.source, shown.direction, also.length]);
/** What is published of the last of these weeks. */
function contentOf(...verdicts: Verdicts) {
  const weeks = toldWeeks(
    Map.groupBy(verdicts, ({ week }) => week),
    () => ({ silent: [], ended: [], shifted: [] }),
  );
  return publicationContent(weeks.get(weekOf(47)) ?? NOTHING_TOLD, options);
}

/** The causes of each week, with what was told in it. */
function tellWeeks(weeks: Readonly<Record<number, readonly Parameters<typeof verdictOf>[0][]>>) {
  const causes = followCauses();
  return Object.entries(weeks).map(([number, changes]) => {
    const week = weekOf(Number(number));
    return causes
      .ofWeek(
        week,
        changes.map((change) => verdictOf({ week, newsWeek: week, onset: week, ...change })),
      )
      .map(({ shown, told }) => `${shown.aspect} ${told === week ? 'told' : 'goes on'}`);
  });
}

describe('followCauses()', () => {
  it('tells one cause once: all sources before a single one', () => {
    const verdicts = ['shop', 'all', 'market'].map((source) => verdictOf({ source }));
    expect(shownOf(...verdicts)).toEqual([['delivery', 'all', 'up', 2]]);
  });

  it('shows the aspect when the feedback as a whole moves with it', () => {
    expect(shownOf(verdictOf(), verdictOf({ aspect: 'overall', q: 1e-9 }))).toEqual([
      ['delivery', 'all', 'up', 1],
    ]);
  });

  it('tells aspects that change together once, by the one with most evidence', () => {
    const verdicts = [verdictOf(), verdictOf({ aspect: 'support', q: 1e-9 })];
    expect(shownOf(...verdicts)).toEqual([['support', 'all', 'up', 1]]);
  });

  it('shows the feedback as a whole when no aspect explains half of it', () => {
    const whole = verdictOf({ aspect: 'overall', events: 120, expected: 60 });
    const aspects = ['delivery', 'support'].map((aspect) => verdictOf({ aspect }));
    expect(shownOf(whole, ...aspects)).toEqual([['overall', 'all', 'up', 2]]);
    const most = verdictOf({ aspect: 'usability', events: 75, expected: 30 });
    expect(shownOf(whole, most, ...aspects)[0]).toEqual(['delivery', 'all', 'up', 3]);
  });

  it('tells a cause once, whatever other series and aspects join it', () => {
    const told = { onset: weekOf(42), newsWeek: weekOf(43) };
    expect(
      tellWeeks({
        43: [{ source: 'shop', ...told }],
        44: [told, { source: 'shop', ...told }],
        45: [{ onset: weekOf(43), aspect: 'support' }],
      }),
    ).toEqual([['delivery told'], ['delivery goes on'], ['support goes on']]);
  });

  it('keeps apart what began after the first was told', () => {
    expect(tellWeeks({ 43: [{}], 45: [{ onset: weekOf(44), aspect: 'support' }] })).toEqual([
      ['delivery told'],
      ['support told'],
    ]);
  });

  it('tells it again when it gets worse, or when it was over', () => {
    const first = { onset: weekOf(30), newsWeek: weekOf(30) };
    expect(
      tellWeeks({ 30: [first], 32: [first], 33: [{ worse: true }], 42: [{ onset: weekOf(41) }] }),
    ).toEqual([['delivery told'], ['delivery goes on'], ['delivery told'], ['delivery told']]);
  });

  it('tells it again when the incident of a series ended and another began', () => {
    expect(tellWeeks({ 30: [{}], 34: [{ onset: weekOf(34) }] })).toEqual([
      ['delivery told'],
      ['delivery told'],
    ]);
  });

  it('keeps a rise and a fall, and two products, apart', () => {
    expect(shownOf(verdictOf(), verdictOf({ direction: 'down' }))).toHaveLength(2);
    expect(shownOf(verdictOf(), verdictOf({ product: 'Lamp' }))).toHaveLength(2);
  });
});

describe('publicationContent()', () => {
  const drop = verdictOf({ kind: 'count', direction: 'down', source: 'all' });

  it('counts each measure once, in the state that matters most', () => {
    const content = contentOf(
      verdictOf(),
      verdictOf({ source: 'shop', verdict: 'in-control' }),
      verdictOf({ aspect: 'support', verdict: 'in-control' }),
      verdictOf({ aspect: 'safety', verdict: 'insufficient' }),
      verdictOf({ aspect: 'usability', verdict: 'watch' }),
    );
    expect(content.measures).toEqual({
      attention: 1,
      improving: 0,
      ongoing: 0,
      watch: 1,
      steady: 1,
      insufficient: 1,
    });
    expect(content.counts).toEqual({ signal: 1, 'in-control': 2, insufficient: 1, watch: 1 });
  });

  it.each([
    ['is silent', { silent: ['desk'], ended: [], shifted: [] }, 'watch'],
    ['has ended', { silent: [], ended: ['desk'], shifted: [] }, 'insufficient'],
    ['sends something else', { silent: [], ended: [], shifted: ['desk'] }, 'watch'],
    ['works', { silent: [], ended: [], shifted: [] }, 'signal'],
  ] as const)('takes fewer complaints for what they are worth while a source %s', (_, sources, state) => {
    expect(withoutSilentDrop(drop, () => sources).verdict).toBe(state);
  });

  it('believes no smaller share of a source that sends something else', () => {
    const share = verdictOf({ direction: 'down', source: 'shop' });
    const shifted = (source: string) => () => ({ silent: [], ended: [], shifted: [source] });
    expect(withoutSilentDrop(share, shifted('shop')).verdict).toBe('watch');
    expect(withoutSilentDrop(share, shifted('desk')).verdict).toBe('signal');
  });

  it('still tells a rise while a source is silent', () => {
    const sources = { silent: ['desk'], ended: ['old'], shifted: ['shop'] };
    expect(withoutSilentDrop(verdictOf({ kind: 'count' }), () => sources).verdict).toBe('signal');
  });

  it('publishes what goes on apart from what is new', () => {
    const before = verdictOf({ week: weekOf(46), newsWeek: weekOf(46), onset: weekOf(44) });
    const content = contentOf(before, { ...before, week: weekOf(47) }, verdictOf({ product: 'Lamp' }));
    expect(content.signals.map(({ verdict }) => verdict.product)).toEqual(['Lamp']);
    expect(content.ongoing.map(({ verdict }) => verdict.newsWeek)).toEqual(['2026-W46']);
    expect(content.measures).toMatchObject({ attention: 1, ongoing: 1, steady: 0 });
  });

  it('does not put on watch what was told and gets weaker', () => {
    const before = verdictOf({ week: weekOf(46), newsWeek: weekOf(46), onset: weekOf(44) });
    const weaker = verdictOf({ verdict: 'watch', source: 'shop' });
    const other = verdictOf({ verdict: 'watch', aspect: 'support' });
    const content = contentOf(before, weaker, other);
    expect(content.watches.map(({ aspect }) => aspect)).toEqual(['support']);
    expect(content.measures).toMatchObject({ attention: 0, ongoing: 0, watch: 1, steady: 0 });
  });

  it('gives a signal the same id in every revision', () => {
    const [signal] = contentOf(verdictOf()).signals;
    expect(signal?.id).toBe('2026-W47/Aurora%20Kettle/delivery/all');
  });
});

describe('watchItems()', () => {
  it('shows a measure once, and not when it signals anyway', () => {
    const watch = (change: object) => verdictOf({ verdict: 'watch', ...change });
    const { signals } = contentOf(verdictOf());
    const watches = [
      watch({ source: 'shop' }),
      watch({ aspect: 'support', source: 'shop', p: 1e-9 }),
      watch({ aspect: 'support', p: 1e-3 }),
    ];
    const items = watchItems({ signals, watches }, (aspect) => aspect);
    expect(items.map(({ aspect, source }) => [aspect, source])).toEqual([['support', 'all']]);
  });
});

describe('ownerOf()', () => {
  const goals = [{ product: 'Lamp', aspect: 'safety', target: 0, owner: 'G' }];
  const owners = [
    { name: 'all' },
    { name: 'aspect', aspect: 'delivery' },
    { name: 'product', product: 'Kettle' },
    { name: 'both', product: 'Kettle', aspect: 'delivery' },
  ];
  it.each([
    ['Kettle', 'delivery', 'both'],
    ['Kettle', 'support', 'product'],
    ['Lamp', 'delivery', 'aspect'],
    ['Lamp', 'support', 'all'],
  ])('gives %s, %s to the most specific line: %s', (product, aspect, owner) => {
    expect(ownerOf({ owners, goals }, product, aspect)).toBe(owner);
  });
  it('asks the goal when no line fits', () => {
    expect(ownerOf({ owners: [], goals }, 'Lamp', 'safety')).toBe('G');
    expect(ownerOf({ owners: [], goals }, 'Lamp', 'support')).toBeUndefined();
  });
});
