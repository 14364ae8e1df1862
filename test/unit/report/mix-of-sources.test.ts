import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld, type PublishWorld } from '../../support/publish-world.ts';

const LAST = '2026-W47' as IsoWeek;
const WEEKS = 40;
const CHANGE = 36;
const FIRST = addWeeks(LAST, 1 - WEEKS);

/** Two sources: 4 % defects in the shop, 25 % on the market. From the change on the market brings more. */
function worldOf(after: { readonly shop: number; readonly market: number }): PublishWorld {
  const world = createPublishWorld(detect);
  const put = (first: number, weeks: number, shop: readonly number[], market: readonly number[]): void => {
    const start = addWeeks(FIRST, first);
    world.put(steadyWeeks(start, weeks, shop[0] ?? 0, () => shop[1] ?? 0, { source: 'shop' }));
    world.put(steadyWeeks(start, weeks, market[0] ?? 0, () => market[1] ?? 0, { source: 'market' }));
  };
  put(0, CHANGE, [100, 4], [20, 5]);
  put(CHANGE, WEEKS - CHANGE, [60, after.shop], [80, after.market]);
  return world;
}

describe('the mix of sources', () => {
  it('raises no signal when only it changes', async () => {
    const world = worldOf({ shop: 2, market: 20 });
    await world.publish();
    const report = await world.report(LAST);
    expect([...report.attention, ...report.ongoing, ...report.watch]).toEqual([]);
    const point = world.events.filter(({ subject }) => subject === LAST).at(-1)?.data;
    expect(point).toMatchObject({ signals: [], ongoing: [] });
  });

  it('is told apart from what changed in the sources', async () => {
    const world = worldOf({ shop: 12, market: 40 });
    await world.publish();
    const { attention, ongoing } = await world.report(LAST);
    const [signal] = [...attention, ...ongoing];
    expect(signal).toMatchObject({ source: 'all', aspect: 'delivery' });
    // 9 of 120, then 52 of 140; mean shares .12 and .375 times a part of the market from a sixth to four sevenths.
    expect(signal?.explanation).toMatch(/; of \+29\.6 points, \+10\.3 come from the mix of sources$/);
  });
});
