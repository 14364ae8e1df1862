import { describe, expect, it } from 'vitest';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { feedbackIn, steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';

const LAST = '2026-W47' as IsoWeek;
const FIRST = addWeeks(LAST, -29);
const quiet = () => 4;
const surge = (index: number) => (index === 29 ? 30 : 4);

describe('publishWeeks()', () => {
  it('says "nothing to act on" of a quiet week, and tells it once', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, quiet));
    const { published } = await world.publish();
    expect(published).toHaveLength(30);
    const report = await world.report(LAST);
    expect(report).toMatchObject({ headline: 'Nothing to act on: 2 are steady', attention: [], steady: 2 });
    expect(world.notices.map(({ week, signals }) => [week, signals])).toEqual([
      ['2026-W46', []],
      ['2026-W47', []],
    ]);
  });

  it('publishes a week once, however often it runs', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, surge));
    await world.publish();
    const before = { content: JSON.stringify(world.content()), writes: world.writes.count };
    expect(await world.publish()).toEqual({ published: [], series: 0 });
    expect(JSON.stringify(world.content())).toBe(before.content);
    expect(world.writes.count).toBe(before.writes);
    expect(world.detections.count).toBe(1);
    expect((await world.table.publication(LAST))?.revision).toBe(1);
  });

  it('makes revision 2 of a week when late data change it, and keeps the old one', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, quiet));
    await world.publish();
    world.put(Array.from({ length: 30 }, (_, index) => feedbackIn(LAST, 100 + index, { gap: -700 })));
    expect(await world.publish()).toMatchObject({ published: [{ week: LAST, revision: 2 }] });
    expect((await world.table.revision(LAST, 1))?.signals).toEqual([]);
    const report = await world.report(LAST);
    expect(report.revision).toBe(2);
    expect(report.attention.map(({ product, aspect }) => [product, aspect])).toEqual([
      ['Aurora Kettle', 'delivery'],
    ]);
    expect(world.notices.at(-1)).toMatchObject({
      week: LAST,
      revision: 2,
      signals: [{ id: `${LAST}/Aurora%20Kettle/delivery/all` }],
    });
  });

  it('leaves weeks before a late feedback as they were', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, quiet));
    await world.publish();
    const late = addWeeks(LAST, -5);
    world.put([feedbackIn(late, 200, { gap: -700 })]);
    const { published } = await world.publish();
    expect(published.every(({ week }) => week >= late)).toBe(true);
  });

  it('raises nothing for one furious review, and says why', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, quiet));
    world.put([feedbackIn(LAST, 300, { gap: -1000, text: 'WORST KETTLE EVER!!! I am furious!!!' })]);
    await world.publish();
    const report = await world.report(LAST);
    expect(report.attention).toEqual([]);
    expect(report.loud).toMatchObject({
      count: 1,
      shown: [{ product: 'Aurora Kettle', quote: { gap: -1 } }],
    });
    expect(report.loud.sentence).toContain('no alarm');
  });

  it('tells one cause once, although four series signal for it', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, surge, { source: 'shop' }));
    world.put(steadyWeeks(FIRST, 30, 60, surge, { source: 'marketplace' }));
    await world.publish();
    const [signal, ...others] = (await world.table.publication(LAST))?.signals ?? [];
    expect(others).toEqual([]);
    expect(signal?.verdict).toMatchObject({ aspect: 'delivery', source: 'all' });
    expect(signal?.also?.length).toBeGreaterThanOrEqual(3);
  });

  it('names the words that are new behind a concern', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, surge));
    await world.publish();
    expect((await world.table.publication(LAST))?.signals[0]?.newTerms).toContain('depot');
  });

  it('hides the sample as soon as there are real data', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, surge), { sample: true });
    await world.publish();
    expect((await world.report(LAST)).sample).toBe(true);
    world.put(steadyWeeks(addWeeks(LAST, -2), 3, 40, quiet, { product: 'Real Product' }));
    await world.publish();
    const report = await world.report(LAST);
    expect(report).toMatchObject({ sample: false, attention: [], feedback: 40 });
    expect(report.gaps.map(({ product }) => product)).toEqual(['Real Product']);
    expect(await world.report(FIRST)).toMatchObject({ attention: [], feedback: 0, gaps: [] });
  });

  it('skips weeks without any feedback, and empties a week whose feedback is all gone', async () => {
    const world = createPublishWorld();
    const only = feedbackIn(addWeeks(LAST, -10), 1, { gap: -600 });
    world.put([only, ...steadyWeeks(addWeeks(LAST, -2), 3, 20, quiet)]);
    expect((await world.publish()).published.map(({ week }) => week)).toEqual([
      '2026-W37',
      '2026-W45',
      '2026-W46',
      '2026-W47',
    ]);
    world.remove([only.key]);
    await world.publish();
    expect(await world.table.publication(addWeeks(LAST, -10))).toMatchObject({ revision: 2, series: 0 });
  });

  it('does not publish the week that is still running', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 31, 60, quiet));
    await world.publish();
    expect(await world.table.publication(addWeeks(LAST, 1))).toBeUndefined();
  });

  it('is final after the agreed hours, without a new revision', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, quiet));
    await world.publish();
    expect((await world.report(LAST)).final).toBe(false);
    world.now = '2026-11-26T05:00:00.000Z';
    expect((await world.publish()).published).toEqual([]);
    expect(await world.report(LAST)).toMatchObject({ final: true, revision: 1 });
  });

  it('does not restate final weeks when an owner or a goal changes', async () => {
    const world = createPublishWorld();
    world.put(steadyWeeks(FIRST, 30, 60, (index) => (index === 20 ? 30 : 4)));
    await world.publish();
    world.config = { ...world.config, owners: [{ name: 'J. Roth' }] };
    expect((await world.publish()).published).toEqual([]);
    const week = addWeeks(FIRST, 20);
    expect((await world.report(week)).attention[0]?.owner).toBe('J. Roth');
  });
});
