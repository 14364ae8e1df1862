import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../shared/detection/create-detector.ts';
import { detect } from '../../../shared/detection/detect.ts';
import type { Series, SeriesWeek } from '../../../shared/domain/series.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';

const WEEKS = 70;
const kinds = ['proportion', 'count', 'rate'] as const;

const family = (size = 8): readonly Series[] => {
  const random = seededRandom(5);
  return Array.from({ length: size }, (_, at) =>
    simulateSeries(
      {
        id: `s${String(at)}`,
        kind: kinds[at % 3] ?? 'count',
        weeks: WEEKS,
        volume: 60,
        rate: at % 3 === 1 ? 4 : 0.08,
        variation: 0.2,
        factor: (week) => (at === 1 && week >= 55 ? 3 : 1),
      },
      random,
    ),
  );
};
const upTo = (series: readonly Series[], weeks: number): readonly Series[] =>
  series.map((one) => ({ ...one, weeks: one.weeks.slice(0, weeks) }));
const changed = (series: readonly Series[], at: number, week: number, change: Partial<SeriesWeek>) =>
  series.map((one, index) =>
    index === at
      ? { ...one, weeks: one.weeks.map((point, w) => (w === week ? { ...point, ...change } : point)) }
      : one,
  );

describe('createDetector()', () => {
  it('gives the verdicts of detect() week after week', () => {
    const remembering = createDetector();
    for (let weeks = 40; weeks <= WEEKS; weeks++) {
      expect(remembering(upTo(family(), weeks))).toEqual(detect(upTo(family(), weeks)));
    }
  });

  const all = family();
  const cases: readonly (readonly [string, readonly Series[], number | undefined])[] = [
    ['nothing changed', all, undefined],
    ['late events in the latest week', changed(all, 2, WEEKS - 1, { events: 30 }), undefined],
    ['late events in a week that is remembered', changed(all, 2, WEEKS - 30, { events: 30 }), undefined],
    [
      'a week that became special',
      changed(all, 0, 20, { special: { name: 'fair', expect: 'any' } }),
      undefined,
    ],
    ['an offset', changed(all, 0, 20, { offset: 0.4 }), undefined],
    ['one series more', family(9), undefined],
    ['one series less', all.slice(1), undefined],
    [
      'a series that ended',
      [...all.slice(1), { ...(all[0] as Series), weeks: all[0]?.weeks.slice(0, 30) ?? [] }],
      undefined,
    ],
    ['another order', all.toReversed(), undefined],
    ['another budget', all, 0.01],
    ['a shorter history', upTo(all, 45), undefined],
    ['no series', [], undefined],
  ];
  it.for(cases)('gives the verdicts of detect() after %s', ([, series, budget]) => {
    const options = budget === undefined ? {} : { budget };
    const remembering = createDetector();
    remembering(all);
    expect(remembering(series, options)).toEqual(detect(series, options));
    // What was remembered is not changed by what was asked next.
    expect(remembering(all)).toEqual(detect(all));
  });

  it('judges only what is new', () => {
    const random = seededRandom(9);
    const large = Array.from({ length: 60 }, (_, at) =>
      simulateSeries({ id: String(at), kind: 'count', weeks: 150, volume: 1, rate: 5 }, random),
    );
    const remembering = createDetector();
    remembering(upTo(large, 149));
    const cpu = (work: () => unknown): number => {
      const before = process.cpuUsage();
      work();
      const used = process.cpuUsage(before);
      return used.user + used.system;
    };
    const again = Math.min(...[1, 2, 3].map(() => cpu(() => remembering(large))));
    const anew = Math.min(...[1, 2, 3].map(() => cpu(() => detect(large))));
    expect(again).toBeLessThan(anew / 3);
  });
});
