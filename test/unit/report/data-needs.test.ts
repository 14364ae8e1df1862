import { describe, expect, it } from 'vitest';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';

const LAST = '2026-W47' as IsoWeek;

/** The report of the last of some weeks with feedback. */
async function reportAfter(weeks: number) {
  const world = createPublishWorld();
  world.put(steadyWeeks(addWeeks(LAST, 1 - weeks), weeks, 40, () => 3));
  await world.publish();
  return world.report(LAST);
}

describe('a report of too few weeks', () => {
  it('says so instead of "nothing to act on", with the first week that can be judged', async () => {
    const report = await reportAfter(5);
    expect(report.headline).toBe('Too little data to judge yet');
    expect(report.needs).toEqual({ weeks: 5, needed: 13, earliest: '2027-W02' });
  });

  it('is judged from the week on that was promised, and not before', async () => {
    expect((await reportAfter(12)).needs).toEqual({ weeks: 12, needed: 13, earliest: '2026-W48' });
    const judged = await reportAfter(13);
    expect(judged.needs).toBeUndefined();
    expect(judged.steady).toBeGreaterThan(0);
  });
});
