import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastCompletedWeek } from '../../../shared/report/week-clock.ts';
import {
  addWeeks,
  calendarDaySchema,
  dayOf,
  daysOfWeek,
  isoWeekSchema,
  weekOfDay,
  type CalendarDay,
  type IsoWeek,
} from '../../../shared/domain/week.ts';

const MINUTE_MS = 60_000;

describe('isoWeekSchema', () => {
  it.each(['2026-W47', '2026-W53', '2020-W53', '2027-W01'])('takes %s', (week) => {
    expect(isoWeekSchema.parse(week)).toBe(week);
  });

  it.each(['2026-W00', '2026-W54', '2027-W53', '2026-47', '2026-w47', '', 'soon', 'yesterday', '2026-W47 '])(
    'refuses "%s" with one reason',
    (text) => {
      const parsed = isoWeekSchema.safeParse(text);
      expect(parsed.error?.issues).toHaveLength(1);
      expect(parsed.error?.issues[0]?.message).toMatch(/^must be (an ISO week like|a week that exists)/);
    },
  );

  it('refuses any other text without an error of its own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isoWeekSchema.safeParse(text).success).toBe(/^\d{4}-W\d{2}$/.test(text));
      }),
    );
  });
});

describe('calendarDaySchema', () => {
  it.each(['2026-02-30', '2026-13-01', '2027-02-29', '2026-1-1', 'soon'])('refuses "%s"', (text) => {
    expect(calendarDaySchema.safeParse(text).success).toBe(false);
  });

  it('takes a leap day', () => {
    expect(calendarDaySchema.parse('2028-02-29')).toBe('2028-02-29');
  });
});

describe('weeks and days', () => {
  it('belong together around every new year', () => {
    const table: readonly [string, string][] = [
      ['2026-12-31', '2026-W53'],
      ['2027-01-03', '2026-W53'],
      ['2027-01-04', '2027-W01'],
      ['2024-12-30', '2025-W01'],
      ['2023-01-01', '2022-W52'],
    ];
    for (const [day, week] of table) expect(weekOfDay(day as CalendarDay)).toBe(week);
  });

  it('addWeeks() goes there and back, and seven days make a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (distance) => {
        const start = '2026-W47' as IsoWeek;
        const week = addWeeks(start, distance);
        expect(addWeeks(week, -distance)).toBe(start);
        expect(daysOfWeek(week).map(weekOfDay)).toEqual(Array.from({ length: 7 }, () => week));
      }),
    );
  });

  it('dayOf() is the day where the business is', () => {
    expect(dayOf('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-23');
    expect(dayOf('2026-11-22T23:30:00Z', 'UTC')).toBe('2026-11-22');
    expect(dayOf('2026-11-22T04:30:00Z', 'America/New_York')).toBe('2026-11-21');
  });

  it.each([
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'Asia/Kathmandu',
  ])(
    'row 21: dayOf() loses no half hour of %s and counts none twice, at every change of the clock from 2020 to 2035',
    (zone) => {
      const clock = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const offsetOf = (ms: number): number =>
        (Date.parse(`${clock.format(ms).replace(' ', 'T')}Z`) - ms) / MINUTE_MS;
      const dayMs = 24 * 60 * MINUTE_MS;
      let changes = 0;
      for (let noon = Date.UTC(2020, 0, 1, 12); noon < Date.UTC(2036, 0, 1); noon += dayMs) {
        const shift = offsetOf(noon + dayMs) - offsetOf(noon);
        if (shift === 0) continue;
        changes += 1;
        const steps = Array.from({ length: 6 * 48 }, (_, step) => noon - 2.5 * dayMs + step * 30 * MINUTE_MS);
        const days = steps.map((ms) => dayOf(new Date(ms).toISOString(), zone));
        expect(days).toEqual(steps.map((ms) => clock.format(ms).slice(0, 10)));
        const lengths = [...Map.groupBy(days, (day) => day).values()].map(({ length }) => length / 2);
        // The first and the last day are cut; of those between them, one is shorter or longer by the shift.
        expect(lengths.slice(1, -1).filter((hours) => hours !== 24)).toEqual([24 - shift / 60]);
        expect(days).toEqual(days.toSorted());
        // The week of the business turns once, at its own midnight.
        const weeks = steps.map((ms) => lastCompletedWeek(new Date(ms).toISOString(), zone));
        expect(weeks).toEqual(days.map((day) => addWeeks(weekOfDay(day), -1)));
      }
      expect(changes).toBe(zone === 'Asia/Kathmandu' ? 0 : 32);
    },
  );
});
