import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { feedbackIn, type KeyedFeedback } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';

const LAST = '2026-W47' as IsoWeek;
const FIRST = addWeeks(LAST, -39);
const COPY = 'Parcel was left in the rain and everything inside was ruined, avoid this shop.';
const own = (week: IsoWeek, index: number): string =>
  Array.from({ length: 8 }, (_, word) =>
    `${week}-${String(index)}-${String(word)}`.replaceAll('-', 'x'),
  ).join(' ');

/** 100 reviews a week with 5 or 6 defects in words of their own. */
function weekOf(at: number, extra: number, textOf: typeof own): readonly KeyedFeedback[] {
  const week = addWeeks(FIRST, at);
  const defects = 5 + (at % 2);
  return Array.from({ length: 100 }, (_, index) =>
    feedbackIn(week, index, {
      gap: index < defects + extra ? -600 : 200,
      text: index < defects ? own(week, index) : index < defects + extra ? textOf(week, index) : 'fine',
    }),
  );
}

/** @param surges by week from the end: how many more defects, and in which words */
async function reportsOf(surges: readonly { readonly extra: number; readonly textOf: typeof own }[]) {
  const world = createPublishWorld(detect);
  const quiet = 40 - surges.length;
  for (let at = 0; at < quiet; at++) world.put(weekOf(at, 0, own));
  surges.forEach(({ extra, textOf }, at) => {
    world.put(weekOf(quiet + at, extra, textOf));
  });
  await world.publish();
  return Promise.all(surges.map((_, at) => world.report(addWeeks(FIRST, quiet + at))));
}
const states = (reports: Awaited<ReturnType<typeof reportsOf>>) =>
  reports.map(({ attention, ongoing, watch }) =>
    attention.length > 0 ? 'news' : ongoing.length > 0 ? 'goes on' : watch.length > 0 ? 'watch' : 'nothing',
  );
const copied = { extra: 30, textOf: () => COPY };
const real = { extra: 30, textOf: own };

describe('copies of one text', () => {
  it('are a watch that says so', async () => {
    const reports = await reportsOf([copied]);
    expect(states(reports)).toEqual(['watch']);
    const notes = reports[0]?.watch.map(({ note }) => note);
    expect(notes).toContainEqual(expect.stringMatching(/^30 of 3[56] are one text, all from shop$/));
  });

  it('hide nothing: texts in their own words are news at once', async () => {
    expect(states(await reportsOf([real, real]))).toEqual(['news', 'goes on']);
  });

  it('become news in the first week that others tell it, too', async () => {
    expect(states(await reportsOf([copied, real, real]))).toEqual(['watch', 'news', 'goes on']);
  });
});
