import { describe, expect, it } from 'vitest';
import { groupCauses } from '../../../shared/report/group-causes.ts';
import { ownerOf } from '../../../shared/report/owner-of.ts';
import { publicationContent } from '../../../shared/report/publication-content.ts';
import { watchItems } from '../../../shared/report/watch-items.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const options = { ownerOf: () => undefined, explain: () => 'because' };
const newsOf = (...verdicts: ReturnType<typeof verdictOf>[]) =>
  groupCauses(verdicts).map(({ shown, isNews }) => [shown.aspect, isNews]);
const shownOf = (...verdicts: ReturnType<typeof verdictOf>[]) =>
  groupCauses(verdicts).map(({ shown, also }) => [shown.aspect, shown.source, shown.direction, also.length]);

describe('groupCauses()', () => {
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

  it('keeps apart what started after the first was told', () => {
    const told = verdictOf({ onset: '2026-W40' as IsoWeek, newsWeek: '2026-W42' as IsoWeek });
    const next = (onset: string) =>
      verdictOf({ aspect: 'support', onset: onset as IsoWeek, newsWeek: '2026-W47' as IsoWeek });
    expect(newsOf(told, next('2026-W42'))).toEqual([['delivery', false]]);
    expect(newsOf(told, next('2026-W43'))).toEqual([
      ['delivery', false],
      ['support', true],
    ]);
  });

  it('is news again when it gets worse', () => {
    const told = verdictOf({ onset: '2026-W40' as IsoWeek, newsWeek: '2026-W42' as IsoWeek });
    const worse = verdictOf({
      aspect: 'support',
      onset: '2026-W41' as IsoWeek,
      newsWeek: '2026-W47' as IsoWeek,
      worse: true,
    });
    expect(newsOf(told, worse)).toEqual([['delivery', true]]);
  });

  it('keeps a rise and a fall, and two products, apart', () => {
    expect(shownOf(verdictOf(), verdictOf({ direction: 'down' }))).toHaveLength(2);
    expect(shownOf(verdictOf(), verdictOf({ product: 'Lamp' }))).toHaveLength(2);
  });
});

describe('publicationContent()', () => {
  const drop = verdictOf({ kind: 'count', direction: 'down', source: 'all' });

  it('counts each measure once, in the state that matters most', () => {
    const content = publicationContent(
      [
        verdictOf(),
        verdictOf({ source: 'shop', verdict: 'in-control' }),
        verdictOf({ aspect: 'support', verdict: 'in-control' }),
        verdictOf({ aspect: 'safety', verdict: 'insufficient' }),
        verdictOf({ aspect: 'usability', verdict: 'watch' }),
      ],
      options,
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
    ['is silent', { silent: ['desk'], ended: [] }, 'watch'],
    ['has ended', { silent: [], ended: ['desk'] }, 'insufficient'],
  ] as const)('proves no improvement while a source %s', (_, sources, state) => {
    const content = publicationContent([drop], { ...options, silentSources: () => sources });
    expect(content.signals).toEqual([]);
    expect(content.counts[state]).toBe(1);
  });

  it('still tells a rise while a source is silent', () => {
    const content = publicationContent([verdictOf({ kind: 'count' })], {
      ...options,
      silentSources: () => ({ silent: ['desk'], ended: ['old'] }),
    });
    expect(content.signals).toHaveLength(1);
  });

  it('publishes what goes on apart from what is new', () => {
    const content = publicationContent(
      [
        verdictOf({ onset: '2026-W40' as IsoWeek, newsWeek: '2026-W42' as IsoWeek }),
        verdictOf({ product: 'Lamp' }),
      ],
      options,
    );
    expect(content.signals.map(({ verdict }) => verdict.product)).toEqual(['Lamp']);
    expect(content.ongoing.map(({ verdict }) => verdict.product)).toEqual(['Aurora Kettle']);
    expect(content.measures).toMatchObject({ attention: 1, ongoing: 1, steady: 0 });
  });

  it('gives a signal the same id in every revision', () => {
    const [signal] = publicationContent([verdictOf()], options).signals;
    expect(signal?.id).toBe('2026-W47/Aurora%20Kettle/delivery/all');
  });
});

describe('watchItems()', () => {
  it('shows a measure once, and not when it signals anyway', () => {
    const watch = (change: object) => verdictOf({ verdict: 'watch', ...change });
    const { signals } = publicationContent([verdictOf()], options);
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
