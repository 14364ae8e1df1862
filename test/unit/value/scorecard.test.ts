import { describe, expect, it } from 'vitest';
import type { SeriesWeek } from '../../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { goalRow, type GoalInput } from '../../../shared/value/scorecard.ts';

const FIRST = '2026-W01' as IsoWeek;
const LAST = addWeeks(FIRST, 25);
const half = (events: (index: number) => number, exposure = 200): readonly SeriesWeek[] =>
  Array.from({ length: 26 }, (_, index) => ({
    week: addWeeks(FIRST, index),
    events: events(index),
    exposure,
  }));
const goal = { product: 'Kettle', aspect: 'delivery', target: 0.05, limit: 0.08, owner: 'J. Roth' };
const rowOf = (weeks: readonly SeriesWeek[], verdict?: GoalInput['verdict']) =>
  goalRow({ goal, week: LAST, weeks, verdict });

describe('goalRow()', () => {
  it.each([
    ['a steady 12 %', 24, { assurance: 'fail', proof: 'above' }, 'Missed by common cause'],
    ['a steady 5 %', 10, { assurance: 'hit-and-miss', proof: 'within' }, 'Met or missed by chance'],
    ['hardly any defect', 0, { assurance: 'pass', proof: 'within' }, 'leave it alone'],
  ])('says of %s against a target of 5 %% what to do', (_, events, state, advice) => {
    const row = rowOf(half(() => events));
    expect(row).toMatchObject({ ...state, variation: 'common-cause', trend: 'flat' });
    expect(row.advice).toContain(advice);
  });

  it('calls for the cause when the week is a signal, and gives no sigma level while it is open', () => {
    const row = rowOf(
      half(() => 10),
      { verdict: 'signal', direction: 'up' },
    );
    expect(row).toMatchObject({ variation: 'concern' });
    expect(row.advice).toContain('look for the cause now');
    expect(row).not.toHaveProperty('sigmaLevel');
  });

  it('praises an improvement that is not yet there, and asks to go on', () => {
    const row = rowOf(
      half(() => 24),
      { verdict: 'signal', direction: 'down' },
    );
    expect(row.advice).toBe('Getting better and not there yet: keep going.');
  });

  it.each([
    ['better', (index: number) => (index < 13 ? 24 : 10)],
    ['worse', (index: number) => (index < 13 ? 10 : 24)],
  ])('sees that a quarter is %s than the one before', (trend, events) => {
    expect(rowOf(half(events)).trend).toBe(trend);
  });

  it('concludes nothing from too little', () => {
    expect(rowOf([]).advice).toContain('Too little data');
    expect(rowOf(half(() => 0, 1).slice(0, 3))).toMatchObject({ assurance: 'unknown', trend: 'unknown' });
  });

  it('does not look at later weeks', () => {
    const weeks = half(() => 10);
    const later = { week: addWeeks(LAST, 1), events: 200, exposure: 200 };
    expect(rowOf([...weeks, later])).toEqual(rowOf(weeks));
  });
});
