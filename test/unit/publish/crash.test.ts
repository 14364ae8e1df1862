import { describe, expect, it } from 'vitest';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { feedbackIn, steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld, type PublishWorld } from '../../support/publish-world.ts';

const LAST = '2026-W47' as IsoWeek;
const FIRST = addWeeks(LAST, -16);

/** A published history, then late data that change the last week: publish has everything to do. */
async function prepared(): Promise<PublishWorld> {
  const world = createPublishWorld();
  world.put(steadyWeeks(FIRST, 17, 40, (index) => (index === 15 ? 25 : 3)));
  await world.publish();
  world.put(Array.from({ length: 30 }, (_, index) => feedbackIn(LAST, 100 + index, { gap: -700 })));
  world.events.length = 0;
  world.notices.length = 0;
  world.writes.count = 0;
  return world;
}

const idsOf = (world: PublishWorld): readonly string[] =>
  [...new Set(world.events.map(({ id }) => id))].sort();

const whole = await prepared();
await whole.publish();
const steps = whole.writes.count;

describe('publish that is killed', () => {
  it('has several steps at which it can be killed', () => {
    expect(steps).toBeGreaterThanOrEqual(5);
  });

  it.each(Array.from({ length: steps }, (_, index) => index + 1))(
    'at write %i gives the same weeks, series and events after a second run',
    async (failAt) => {
      const world = await prepared();
      world.writes.failAt = failAt;
      await expect(world.publish()).rejects.toThrow('killed');
      await world.publish();
      expect(world.content()).toEqual(whole.content());
      expect(idsOf(world)).toEqual(idsOf(whole));
      const revisions = (all: PublishWorld) => new Set(all.notices.map((notice) => JSON.stringify(notice)));
      expect(revisions(world)).toEqual(revisions(whole));
    },
  );

  it('tells a revision that was written by a run which died, also when data came in between', async () => {
    const world = await prepared();
    world.writes.failAt = 4;
    await expect(world.publish()).rejects.toThrow('killed');
    expect(world.events).toEqual([]);
    world.put([feedbackIn(LAST, 900, { gap: -700 })]);
    await world.publish();
    const weeks = world.events.filter(({ subject }) => subject === LAST).map(({ id }) => id);
    expect(weeks).toEqual(['2026-W47.r2', '2026-W47.r3']);
  });

  it('writes a revision once when two runs work at the same time', async () => {
    const world = await prepared();
    const runs = await Promise.all([world.publish(), world.publish()]);
    expect(runs.flatMap(({ published }) => published)).toHaveLength(1);
    expect((await world.table.publication(LAST))?.revision).toBe(2);
    expect(await world.publish()).toMatchObject({ published: [] });
    expect(idsOf(world)).toEqual(idsOf(whole));
  });
});
