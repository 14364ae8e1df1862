import { describe, expect, it } from 'vitest';
import { sourceSettingsSchema } from '../../../shared/config/quality-config.ts';
import { noCounts } from '../../../shared/domain/import-job.ts';
import type { Received } from '../../../shared/domain/received.ts';
import { sourceFlows, type SourceFlow } from '../../../shared/report/source-flow.ts';
import { sourceHealth } from '../../../shared/report/source-health.ts';
import type { StoredWeek } from '../../../shared/domain/stored-week.ts';
import { addWeeks, daysOfWeek, type IsoWeek } from '../../../shared/domain/week.ts';
import { vanishedRatings } from '../../../shared/report/vanished-ratings.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const source = sourceSettingsSchema.parse({ id: 'shop', type: 'trustpilot', staleAfterDays: 9 });

function healthOf(received: readonly Received[], flow?: SourceFlow) {
  return sourceHealth([source], {
    activity: [{ source: 'shop', lastReceivedAt: NOW, lastOccurredAt: NOW }],
    quarantined: [],
    received: new Map([['shop', received]]),
    flows: new Map(flow ? [['shop', flow]] : []),
    now: NOW,
    timeZone: 'UTC',
  })[0];
}
const delivery = (id: string, rest: Partial<Received> = {}): Received => ({
  id,
  source: 'shop',
  receivedAt: NOW,
  via: 'webhook',
  ...rest,
});
const read = (id: string, counts: Partial<typeof noCounts>, rest: Partial<Received> = {}): Received =>
  delivery(id, { counts: { ...noCounts, ...counts }, ...rest });
const unread = (id: string): Received =>
  delivery(id, { reason: 'Cannot read the body: events must be a list' });

describe('sourceHealth() of what was delivered', () => {
  it('sums up the latest deliveries', () => {
    const health = healthOf([
      read('a', { read: 3, created: 2, unchanged: 1 }),
      read('b', { read: 2, rejected: 1 }),
    ]);
    expect(health).toMatchObject({
      state: 'fresh',
      latest: { deliveries: 2, unreadable: 0, read: 5, unchanged: 1, rejected: 1 },
    });
  });

  it('suspects another format when half of the deliveries cannot be read, and says why', () => {
    const health = healthOf([unread('a'), read('b', { read: 1, created: 1 }), unread('c')]);
    expect(health).toMatchObject({
      state: 'shifted',
      sentence:
        '2 of the latest 3 deliveries could not be read: has the format changed? Cannot read the body: events must be a list.',
    });
  });

  const pull = (id: string, rest: Partial<Received> = {}): Received => delivery(id, { via: 'pull', ...rest });
  const refused = { reason: 'App Store answered 403: it does not let this address read the feed' };

  it('tells of a pull that failed, and believes no silence after three', () => {
    expect(healthOf([pull('a', refused), pull('b')])).toMatchObject({
      state: 'fresh',
      sentence:
        'Latest feedback today. The latest pull failed: App Store answered 403: it does not let this address read the feed.',
    });
    const lasting = healthOf(['a', 'b', 'c'].map((id) => pull(id, refused)));
    expect(lasting?.state).toBe('stale');
    expect(lasting?.sentence).toMatch(/^The latest 3 pulls failed: App Store answered 403/);
    expect(healthOf([pull('a'), ...['b', 'c', 'd'].map((id) => pull(id, refused))])).toMatchObject({
      state: 'fresh',
      sentence: 'Latest feedback today.',
    });
  });

  it('tells of pulls that failed from the start', () => {
    const [health] = sourceHealth([source], {
      activity: [],
      quarantined: [],
      received: new Map([['shop', [pull('a', refused)]]]),
      flows: new Map(),
      now: NOW,
      timeZone: 'UTC',
    });
    expect(health).toMatchObject({
      state: 'silent',
      sentence: expect.stringContaining('answered 403') as string,
    });
  });

  it('suspects another format when half of the entries of a pull cannot be read', () => {
    const half = pull('a', { counts: { ...noCounts, read: 4, rejected: 2 } });
    expect(healthOf([half])?.sentence).toBe(
      '2 of 4 entries of the latest pull could not be read: has the format changed?',
    );
  });

  it('does not suspect it after one or two', () => {
    expect(healthOf([unread('a'), unread('b')])?.state).toBe('fresh');
    expect(healthOf([unread('a'), read('b', { read: 1 }), read('c', { read: 1 })])?.state).toBe('fresh');
  });

  it('suspects another format when half of the rows of the latest import were rejected', () => {
    const good = read('a', { read: 10 }, { via: 'import' });
    const bad = read('b', { read: 10, rejected: 5 }, { via: 'import' });
    expect(healthOf([bad, good])?.state).toBe('shifted');
    expect(healthOf([good, bad])?.state).toBe('fresh');
  });

  it('passes on that an export looks cut off, until the next one came', () => {
    const doubt = 'Exactly 1,000 rows: the export may have been cut off.';
    const cut = read('a', { read: 1000 }, { via: 'import', doubt });
    expect(healthOf([cut])).toMatchObject({ state: 'truncated', sentence: doubt });
    expect(healthOf([read('b', { read: 1300 }, { via: 'import' }), cut])?.state).toBe('fresh');
  });

  it('suspects another format when the ratings are gone', () => {
    expect(healthOf([], { perWeek: 20, late: 0, ratingsVanished: true })?.state).toBe('shifted');
  });
});

const FIRST = '2026-W30' as IsoWeek;
const LAST = 12;
const at = (week: number): IsoWeek => addWeeks(FIRST, week);

/** 20 feedback a week, 5 of them a week late. */
const weeksWith = (ratedOf: (week: number) => number): readonly StoredWeek[] =>
  Array.from({ length: LAST + 1 }, (_, week) => {
    const zero = { defects: 0, gapSum: 0, gapSquares: 0, sentimentSum: 0, ratingSum: 0, hazards: 0 };
    const cell = { source: 'shop', kind: 'review', aspect: 'overall', mentions: 20, ...zero } as const;
    const day = {
      epoch: 1,
      cells: [{ ...cell, rated: ratedOf(week) }],
      scorers: [],
      arrivals: [
        { source: 'shop', received: at(week), reports: 15 },
        { source: 'shop', received: at(week + 1), reports: 5 },
      ],
    };
    return { product: 'Kettle', week: at(week), days: { [daysOfWeek(at(week))[0] ?? '']: day } };
  });

describe('sourceFlows()', () => {
  it('is the usual amount a week and the share that came late', () => {
    const flow = sourceFlows(
      weeksWith(() => 20),
      at(LAST),
    ).get('shop');
    expect(flow).toEqual({ perWeek: 20, late: 0.25, ratingsVanished: false });
  });

  it('takes no import of old data for late', () => {
    const imported = weeksWith(() => 20).map(({ days, ...week }) => ({
      ...week,
      days: Object.fromEntries(
        Object.entries(days).map(([day, one]) => [
          day,
          { ...one, arrivals: [{ source: 'shop', received: at(LAST + 1), reports: 20 }] },
        ]),
      ),
    })) as readonly StoredWeek[];
    expect(sourceFlows(imported, at(LAST)).get('shop')).toMatchObject({ perWeek: 20, late: undefined });
  });

  it('counts weeks without feedback', () => {
    const gaps = weeksWith(() => 20).filter(({ week }) => week > at(LAST - 3));
    expect(sourceFlows(gaps, at(LAST)).get('shop')?.perWeek).toBe(0);
    expect(sourceFlows(gaps, at(LAST + 20)).size).toBe(0);
  });
});

describe('vanishedRatings()', () => {
  it('is the first weeks without ratings of a source that always had them', () => {
    const vanished = vanishedRatings(weeksWith((week) => (week >= 10 ? 1 : 19)));
    expect([9, 10].map((week) => vanished('shop', at(week)))).toEqual([false, true]);
  });

  it('is no week of a source that brings few ratings, or somewhat fewer than before', () => {
    expect(vanishedRatings(weeksWith(() => 2))('shop', at(LAST))).toBe(false);
    expect(vanishedRatings(weeksWith((week) => (week >= 10 ? 8 : 19)))('shop', at(10))).toBe(false);
    expect(vanishedRatings([])('shop', at(LAST))).toBe(false);
  });
});
