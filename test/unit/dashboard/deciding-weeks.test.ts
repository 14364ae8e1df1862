import { describe, expect, it } from 'vitest';
import { decidingWeeks } from '../../../dashboard/src/words/deciding-weeks.ts';
import { de } from '../../../dashboard/src/words/de.ts';
import { en } from '../../../dashboard/src/words/en.ts';
import { controlChart } from '../../../shared/charts/control-chart.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import type { ReportPoint } from '../../../shared/report/weekly-report.ts';

const last = '2026-W47' as IsoWeek;
const points = [2, 1, 8, 7].map((events, index): ReportPoint => ({
  week: addWeeks(last, index - 3),
  events,
  exposure: 27,
  value: events / 27,
  expected: 0.05,
  lower: 0,
  upper: 0.3,
  verdict: index === 3 ? 'signal' : 'in-control',
  direction: 'up',
}));

describe('decidingWeeks()', () => {
  it('adds up the weeks that decided, and says that the last alone is usual', () => {
    const window = decidingWeeks(points, { week: last, windowWeeks: 2, effect: 5.87 }, 'proportion', en);
    expect(window).toEqual({
      weeks: 2,
      text: '15 of 54 feedback, expected 2.6 (5.9 times)',
      isInside: true,
    });
  });

  it('gives the sum of what was expected where nothing came, in German', () => {
    const quiet = points.map((point) => ({ ...point, events: 0, value: 0 }));
    const window = decidingWeeks(quiet, { week: last, windowWeeks: 4, effect: 0 }, 'proportion', de);
    expect(window?.text).toBe('0 von 108 Rückmeldungen, erwartet 5,4');
  });

  it('counts complaints without a denominator, and says nothing of weeks that are not there', () => {
    const counts = points.map(({ exposure: _, ...point }) => point);
    expect(decidingWeeks(counts, { week: last, effect: 3.5 }, 'count', en)).toMatchObject({
      text: '7 complaints, expected 2 (3.5 times)',
      isInside: false,
    });
    expect(
      decidingWeeks(points, { week: last, windowWeeks: 8, effect: 2 }, 'proportion', en),
    ).toBeUndefined();
  });
});

describe('controlChart() with deciding weeks', () => {
  const chart = (weeks: number) =>
    controlChart(points, { title: 'Kettle', unit: 'share', window: { to: last, weeks } });

  it('draws a bracket over them, and none for a single week', () => {
    expect(chart(2)).toContain('2 weeks together');
    expect(chart(2)).toContain('class="qs-window"');
    expect(chart(1)).not.toContain('qs-window');
  });
});
