import { describe, expect, it } from 'vitest';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { withoutFlood } from '../../../shared/report/without-flood.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const WEEK = '2026-W47' as IsoWeek;
const usual = Array.from({ length: 12 }, (_, at) =>
  verdictOf({ week: addWeeks(WEEK, at - 12), verdict: 'in-control', events: 4, exposure: 11 }),
);
const better = verdictOf({
  week: WEEK,
  onset: WEEK,
  direction: 'down',
  events: 5,
  exposure: 240,
  windowWeeks: 1,
});

describe('withoutFlood()', () => {
  it('takes no flood of invited praise for an improvement', () => {
    expect(withoutFlood(better, usual)).toMatchObject({
      verdict: 'watch',
      note: '240 answers where 11 are usual, and as many defects as ever: invited, not improved',
    });
  });

  it.each([
    ['the defects are gone', { events: 1 }],
    ['no more answer than usual', { exposure: 20, events: 4 }],
    ['it is a concern', { direction: 'up' as const }],
  ])('leaves the signal alone when %s', (_, change) => {
    const verdict = { ...better, ...change };
    expect(withoutFlood(verdict, usual)).toBe(verdict);
  });

  it('measures against the weeks before it began', () => {
    const lasting = { ...better, onset: addWeeks(WEEK, -3) };
    const before = usual.map((one, at) => (at > 8 ? { ...one, exposure: 240 } : one));
    expect(withoutFlood(lasting, before).verdict).toBe('watch');
  });
});
