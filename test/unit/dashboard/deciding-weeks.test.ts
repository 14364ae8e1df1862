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
  const window = { events: 15, exposure: 54, expected: 2.56, lower: 0, upper: 8 };
  const judged = {
    kind: 'proportion',
    direction: 'up',
    windowWeeks: 2,
    window,
    value: 0.2,
    lower: 0,
    upper: 0.3,
  } as const;

  it('tells the weeks that decided and their usual range, and that the last alone is usual', () => {
    expect(decidingWeeks(judged, en)).toEqual({
      weeks: 2,
      text: '15 of 54 feedback, expected 2.6 (5.9 times), usual up to 8',
      isInside: true,
    });
    expect(decidingWeeks({ ...judged, value: 0.4 }, en)?.isInside).toBe(false);
  });

  it('tells how few are usual, in German, and not where none is', () => {
    const quiet = { ...window, events: 0, exposure: 108, expected: 5.4, lower: 2 };
    const down = { ...judged, direction: 'down', window: quiet } as const;
    expect(decidingWeeks(down, de)?.text).toBe('0 von 108 Rückmeldungen, erwartet 5,4, üblich ab 2');
    expect(decidingWeeks({ ...down, window: { ...quiet, lower: 0 } }, de)?.text).toMatch(/erwartet 5,4$/);
  });

  it('counts complaints without a denominator, and says nothing without stored weeks', () => {
    const counts = { events: 7, expected: 2, lower: 0, upper: 6 };
    expect(decidingWeeks({ ...judged, kind: 'count', windowWeeks: 1, window: counts }, en)).toMatchObject({
      text: '7 complaints, expected 2 (3.5 times), usual up to 6',
      isInside: false,
    });
    expect(decidingWeeks({ ...judged, window: undefined }, en)).toBeUndefined();
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
