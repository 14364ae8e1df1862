import { describe, expect, it } from 'vitest';
import { sourceSettingsSchema } from '../../../shared/config/quality-config.ts';
import { explain } from '../../../shared/report/explain.ts';
import { headline } from '../../../shared/report/headline.ts';
import { sourceHealth } from '../../../shared/report/source-health.ts';
import { isFinal, lastCompletedWeek } from '../../../shared/report/week-clock.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const none = { attention: 0, improving: 0, ongoing: 0, watch: 0, steady: 0, insufficient: 0 };

describe('headline()', () => {
  it.each([
    [
      { attention: 1, improving: 2, steady: 14 },
      'This week: 1 thing needs attention, 2 are improving, 14 are steady',
    ],
    [{ attention: 2, watch: 1 }, 'This week: 2 things need attention, 1 is on watch'],
    [{ steady: 14, insufficient: 3 }, 'Nothing to act on: 14 are steady, 3 have too little data'],
    [{ improving: 1 }, 'Nothing to act on: 1 is improving'],
    [{ ongoing: 1, steady: 2 }, 'Nothing new to act on: 1 told before goes on, 2 are steady'],
    [{ insufficient: 18 }, 'Too little data to judge yet'],
    [{}, 'Nothing to act on'],
  ])('says of %j: %s', (measures, sentence) => {
    expect(headline({ ...none, ...measures })).toBe(sentence);
  });
});

describe('explain()', () => {
  const window = { events: 31, exposure: 640, expected: 15.2, lower: 6, upper: 24 };

  it('says what was counted in the deciding weeks, what was expected and usual, and since when', () => {
    const verdict = verdictOf({ windowWeeks: 4, window, onset: '2026-W44' as IsoWeek });
    expect(explain(verdict, 'Delivery')).toBe(
      '4 weeks together: 31 of 640 mention a delivery defect, expected 15.2 (2.0 times), usual up to 24; started about week 44',
    );
  });

  it('speaks of complaints where there is no denominator, and names a single source', () => {
    const verdict = verdictOf({
      kind: 'count',
      source: 'desk',
      direction: undefined,
      window: { events: 1, expected: 0.25, lower: 0, upper: 3 },
    });
    const sentence = 'This week: 1 complaint about delivery from desk, expected 0.3 (4.0 times)';
    expect(explain(verdict, 'Delivery')).toBe(sentence);
  });

  it('says how few are usual when there are fewer, and nothing of it where none is usual', () => {
    const none = { ...window, events: 0 };
    const verdict = verdictOf({ direction: 'down', windowWeeks: 4, window: none });
    expect(explain(verdict, 'Usability')).toBe(
      '4 weeks together: 0 of 640 mention a usability defect, expected 15.2, usual 6 or more',
    );
    expect(explain({ ...verdict, window: { ...none, lower: 0 } }, 'Usability')).toMatch(/expected 15.2$/);
  });

  it('takes the week itself where the deciding weeks were not stored yet', () => {
    expect(explain(verdictOf(), 'Delivery')).toBe(
      'This week: 50 of 612 mention a delivery defect, expected 31.2 (1.6 times), usual up to 48',
    );
  });
});

describe('sourceHealth()', () => {
  const source = sourceSettingsSchema.parse({ id: 'shop', type: 'trustpilot', staleAfterDays: 9 });
  const healthOf = (lastOccurredAt: string | undefined, lastReceivedAt = '2026-11-23T06:00:00.000Z') =>
    sourceHealth([source], {
      activity: [{ source: 'shop', lastReceivedAt, lastOccurredAt }],
      quarantined: [{ id: 'a', source: 'shop', receivedAt: '', reason: '', key: '' }],
      received: new Map(),
      flows: new Map(),
      now: '2026-11-23T08:00:00.000Z',
      timeZone: 'Europe/Berlin',
    })[0];

  it('is fresh while customers speak', () => {
    expect(healthOf('2026-11-22T20:00:00.000Z')).toMatchObject({
      state: 'fresh',
      quarantined: 1,
      sentence: 'Latest feedback yesterday. 1 delivered, could not be read.',
    });
  });

  it('is stale when an old export was imported today: it proves nothing of this week', () => {
    expect(healthOf('2026-11-10T20:00:00.000Z')).toMatchObject({ state: 'stale' });
  });

  it('does not trust a time in the future', () => {
    expect(healthOf('2030-01-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')).toMatchObject({
      state: 'stale',
    });
  });

  it('is silent when nothing ever came', () => {
    const nothing = { activity: [], quarantined: [], received: new Map(), flows: new Map() };
    const [health] = sourceHealth([source], { ...nothing, now: '', timeZone: 'UTC' });
    expect(health).toMatchObject({ state: 'silent', sentence: 'Nothing arrived yet.' });
  });
});

describe('the clock of weeks', () => {
  it('completes a week at midnight of the business time zone', () => {
    const sunday = '2026-11-22T23:30:00.000Z';
    expect(lastCompletedWeek(sunday, 'UTC')).toBe('2026-W46');
    expect(lastCompletedWeek(sunday, 'Europe/Berlin')).toBe('2026-W47');
  });

  it('makes a week final some hours after its end', () => {
    const settings = { timeZone: 'Europe/Berlin', finalAfterHours: 72 };
    expect(isFinal('2026-W47' as IsoWeek, '2026-11-25T22:59:00.000Z', settings, 0)).toBe(false);
    expect(isFinal('2026-W47' as IsoWeek, '2026-11-25T23:01:00.000Z', settings, 0)).toBe(true);
  });

  it('waits for the reports of a week for as long as they take', () => {
    const settings = { timeZone: 'Europe/Berlin', finalAfterHours: 72 };
    const isFinalAt = (now: string): boolean => isFinal('2026-W47' as IsoWeek, now, settings, 2);
    expect(isFinalAt('2026-12-06T22:59:00.000Z')).toBe(false);
    expect(isFinalAt('2026-12-06T23:01:00.000Z')).toBe(true);
  });
});
