import { describe, expect, it } from 'vitest';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { standingMisses } from '../../../shared/report/standing-misses.ts';
import type { GapRow } from '../../../shared/report/weekly-report.ts';
import { goalRow } from '../../../shared/value/scorecard.ts';

const week = '2026-W47' as IsoWeek;
const product = 'Nimbus Vacuum';
const row = (aspect: string, n: number, meanGap: number, half: number): GapRow => ({
  aspect,
  aspectName: aspect,
  n,
  few: n < 20,
  share: 0.1,
  meanGap,
  low: meanGap - half,
  high: meanGap + half,
  defects: 0,
  defectShare: 0,
  defectShareLow: 0,
  defectShareHigh: 0,
  query: { product, week, aspect },
});
const rows = [
  row('price-value', 30, -0.5, 0.1),
  row('usability', 60, -0.3, 0.1),
  row('support', 40, -0.1, 0.2),
  row('safety', 3, -0.9, 0.05),
  row('delivery', 50, 0.3, 0.1),
];
const gaps = [{ product, n: 120, rows, unnamed: { n: 0, terms: [] } }];
const missed = goalRow({
  goal: { product, aspect: 'delivery', target: 0.02, limit: 0.04, owner: 'J. Roth' },
  week,
  weeks: [{ week, events: 300, exposure: 1000 }],
});

describe('standingMisses()', () => {
  it('names what is surely below expectation, heaviest first, and neither few mentions nor doubts', () => {
    expect(standingMisses({ goals: [], gaps }, []).map(({ aspect }) => aspect)).toEqual([
      'usability',
      'price-value',
    ]);
  });

  it('names a goal that is proven to be missed, whatever the gap of this week', () => {
    expect(standingMisses({ goals: [missed], gaps }, []).at(-1)).toMatchObject({
      aspect: 'delivery',
      goal: { target: 0.02, actual: 0.3 },
    });
  });

  it('leaves out what is told as changed anyhow', () => {
    const told = [{ product, aspect: 'usability' }];
    expect(standingMisses({ goals: [], gaps }, told).map(({ aspect }) => aspect)).toEqual(['price-value']);
  });
});
