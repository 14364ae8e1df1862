import { describe, expect, it } from 'vitest';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { detect } from '../../../shared/detection/detect.ts';
import { calendarEntrySchema } from '../../../shared/domain/special-week.ts';
import { addWeeks, daysOfWeek, type IsoWeek } from '../../../shared/domain/week.ts';
import { specialWeeks } from '../../../shared/report/special-weeks.ts';
import { weeklyReportHtml } from '../../../shared/report/html/weekly-report-html.ts';
import { steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';

const W01 = '2026-W01' as IsoWeek;
const LAST = '2026-W47' as IsoWeek;
const week = (number: number): IsoWeek => addWeeks(W01, number - 1);
const FIRST = week(8);

/** Weekly volumes of two sources from W01 on. */
const delivering = (desk: readonly number[], shop: readonly number[] = []) =>
  new Map(
    Object.entries({ desk, shop }).map(([source, volumes]) => [
      source,
      new Map(volumes.flatMap((volume, at) => (volume > 0 ? [[week(at + 1), volume] as const] : []))),
    ]),
  );
const seenIn = (desk: readonly number[], shop?: readonly number[]) => {
  const special = specialWeeks([], delivering(desk, shop), week(Math.max(desk.length, shop?.length ?? 0)));
  return Array.from({ length: desk.length }, (_, at) => special('Kettle', week(at + 1))?.expect ?? '-').join(
    '',
  );
};
const usual = Array<number>(10).fill(300);

describe('a shutdown', () => {
  it('is a week with nearly nothing from all sources together, and ends by itself', () => {
    expect(seenIn([...usual, 12, 294, 310])).toBe(`${'-'.repeat(10)}fewer--`);
    expect(seenIn([...usual, 0, 0, 305, 290])).toBe(`${'-'.repeat(10)}fewerfewer--`);
  });

  it('is caught up in the two weeks after, by no more than was missed', () => {
    expect(seenIn([...usual, 12, 480, 400, 300])).toBe(`${'-'.repeat(10)}fewermoremore-`);
    expect(seenIn([...usual, 12, 900, 300])).toBe(`${'-'.repeat(10)}fewer--`);
    expect(seenIn([...usual, 12, 300, 300, 480])).toBe(`${'-'.repeat(10)}fewer---`);
  });

  it('is none while another source goes on', () => {
    expect(seenIn([...usual, 0, 310], [...usual, 300, 310])).toBe('-'.repeat(12));
  });

  it('is none where so few are usual that a quiet week is chance, nor when it lasts', () => {
    expect(seenIn([...Array<number>(10).fill(8), 0, 9])).toBe('-'.repeat(12));
    expect(seenIn([...usual, ...Array<number>(6).fill(5)]).slice(10)).toBe(`${'fewer'.repeat(4)}--`);
  });
});

describe('the calendar of quality.yaml', () => {
  const entry = { from: '2026-12-24', to: '2027-01-02', name: 'Christmas' };

  it('names every week with a day of it, for the products it is about', () => {
    const declared = [calendarEntrySchema.parse({ ...entry, products: ['Kettle'], expect: 'fewer' })];
    const special = specialWeeks(declared, new Map(), week(60));
    const weeks = ['2026-W51', '2026-W52', '2026-W53', '2027-W01'] as IsoWeek[];
    expect(weeks.map((one) => special('Kettle', one)?.name)).toEqual([
      undefined,
      'Christmas',
      'Christmas',
      undefined,
    ]);
    expect(special('Lamp', weeks[1] ?? LAST)).toBeUndefined();
  });

  it('refuses an end before the start', () => {
    expect(calendarEntrySchema.safeParse({ ...entry, to: '2026-12-23' }).success).toBe(false);
    expect(calendarEntrySchema.parse(entry).expect).toBe('any');
  });

  it('makes a signal a watch, says so, and leaves the week out of later baselines', async () => {
    const world = createPublishWorld(detect);
    const days = daysOfWeek(week(46));
    world.put(steadyWeeks(FIRST, 40, 120, (at) => (at === 38 ? 60 : 6 + (at % 3))));
    await world.publish();
    expect((await world.report(week(46))).attention).toHaveLength(1);

    const calm = createPublishWorld(detect);
    const calendar = [{ from: days[1], to: days[2], name: 'Spring sale', expect: 'any' }];
    calm.config = qualityConfigSchema.parse({ organisation: 'Northlight', calendar });
    calm.put(steadyWeeks(FIRST, 40, 120, (at) => (at === 38 ? 60 : 6 + (at % 3))));
    await calm.publish();
    const report = await calm.report(week(46));
    expect(report.attention).toEqual([]);
    expect(report.special).toEqual(['Spring sale']);
    expect(report.watch.find(({ aspect }) => aspect === 'delivery')?.note).toBe('Spring sale');
    expect(weeklyReportHtml(report)).toContain('A week of its own: Spring sale.');
    const after = await calm.report(LAST);
    expect([after.attention, after.ongoing, after.watch, after.special]).toEqual([[], [], [], []]);
  });
});
