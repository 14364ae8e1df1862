import { describe, expect, it } from 'vitest';
import { summaryText } from '../../../infra/local/backtest-summary.ts';
import { BUDGETS, chooseBudget } from '../../../shared/domain/choose-budget.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { backtest } from '../../../shared/report/backtest.ts';
import { createRemember } from '../../../shared/runtime/remember.ts';
import { createApiWorld } from '../../support/api-world.ts';
import { feedbackIn, steadyWeeks } from '../../support/feedback-examples.ts';
import { simpleDetect } from '../../support/simple-detect.ts';

const LAST = '2026-W47' as IsoWeek;
const FIRST = addWeeks(LAST, -29);
const config = qualityConfigSchema.parse({ organisation: 'Northlight Home' });

/** Thirty weeks of one product; half of the reviews of the week before the last complain about the delivery. */
function worldWithBadWeek() {
  const world = createApiWorld();
  world.put(steadyWeeks(FIRST, 30, 60, (index) => (index === 28 ? 30 : 3 + (index % 4))));
  return world;
}

describe('backtest()', () => {
  it('replays the past: what would have been told, and how much a week', async () => {
    const weeks = await worldWithBadWeek().table.weeks('Aurora Kettle', FIRST, LAST);
    const found = backtest(weeks, LAST, simpleDetect, config);
    expect(found).toMatchObject({ last: LAST, toldPerWeek: 1 / found.weeks });
    expect(found.weeks).toBeLessThan(30);
    expect(found.first).toBe(addWeeks(LAST, 1 - found.weeks));
    expect(found.told).toMatchObject([{ week: addWeeks(LAST, -1), direction: 'up' }]);
    expect(found.told[0]?.explanation).toContain('usual up to');
  });

  it('judges nothing without weeks', () => {
    expect(backtest([], LAST, simpleDetect, config)).toMatchObject({
      weeks: 0,
      toldPerWeek: 0,
      watchedPerWeek: 0,
      first: undefined,
    });
  });
});

describe('chooseBudget()', () => {
  const tried = (...rates: readonly number[]) =>
    rates.map((toldPerWeek, index) => ({ budget: BUDGETS[index] ?? 9, toldPerWeek }));

  it.each([
    [[0.1, 0.2, 0.2, 0.2, 0.2], { budget: 0.1, why: 'tells-all' }],
    [[0, 0, 0, 0, 0], { budget: 0.05, why: 'tells-all' }],
    [[0.4, 0.9, 0.9, 1.4, 2], { budget: 0.1, why: 'can-be-followed' }],
    [[1.2, 1.4, 1.5, 1.6, 2], { budget: 0.05, why: 'least' }],
  ] as const)('of %j signals a week chooses %j', (rates, choice) => {
    expect(chooseBudget(tried(...rates))).toEqual(choice);
  });
});

describe('GET /v1/backtest', () => {
  it('replays once for the same data and limits, and again when the data changed', async () => {
    const world = worldWithBadWeek();
    await world.publish();
    const before = world.detections.count;
    const first = await world.get('/v1/backtest?budget=0.25');
    expect(JSON.parse(first.body)).toMatchObject({ budget: 0.25, signals: 1, last: LAST });
    await world.get('/v1/backtest?budget=1');
    expect(world.detections.count).toBe(before + 1);
    await world.get('/v1/backtest?budget=0.05');
    expect(world.detections.count).toBe(before + 2);
    world.put([feedbackIn(LAST, 900, { gap: -700 })]);
    await world.publish();
    const published = world.detections.count;
    await world.get('/v1/backtest?budget=0.25');
    expect(world.detections.count).toBe(published + 1);
  });

  it.each(['0', '11', 'x', '-1', '1e3'])('refuses a budget of %s', async (budget) => {
    const { statusCode, body } = await createApiWorld().get(`/v1/backtest?budget=${budget}`);
    expect(statusCode).toBe(400);
    expect(body).toContain('above 0 and at most 10');
  });
});

describe('createRemember()', () => {
  it('shares work under way, forgets the oldest and keeps no failure', async () => {
    const remember = createRemember<number>(2);
    let made = 0;
    const make = () => Promise.resolve((made += 1));
    expect(await Promise.all([remember('a', make), remember('a', make)])).toEqual([1, 1]);
    await remember('b', make);
    await remember('c', make);
    expect(await remember('a', make)).toBe(4);
    await expect(remember('d', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await remember('d', make)).toBe(5);
  });
});

describe('summaryText()', () => {
  const own = {
    budget: 0.25,
    first: '2026-W12' as IsoWeek,
    last: LAST,
    weeks: 36,
    series: 72,
    toldPerWeek: 1 / 36,
    watchedPerWeek: 0.9,
    told: [
      {
        week: LAST,
        product: 'Kettle\u001b[2J',
        aspect: 'delivery',
        source: 'all',
        kind: 'proportion',
        direction: 'up',
        explanation: 'This week: 50',
      },
    ],
  } as const;

  it('puts the budgets beside each other, chooses one, and lists what would have been told', () => {
    const text = summaryText([{ ...own, budget: 0.05, told: [], toldPerWeek: 0 }, own], own);
    expect(text).toContain('36 weeks judged, 2026-W12 to 2026-W47, 72 series');
    expect(text).toMatch(/^0\.05\s+0\s+0\.00\s+0\.9\s+0\.04$/m);
    expect(text).toMatch(/^0\.25\s+1\s+0\.03\s+0\.9\s+0\.04$/m);
    expect(text).toContain('Choose 0.25: it is the smallest that would have told all of it.');
    expect(text).not.toContain('So few weeks');
    expect(summaryText([own], { ...own, weeks: 25 })).toContain('So few weeks say little');
    expect(text).toContain('2026-W47  UP    Kettle [2J / delivery / all: This week: 50');
  });

  it('says so when nothing can be judged', () => {
    expect(summaryText([own], { ...own, first: undefined })).toMatch(/^Nothing can be judged yet/);
  });
});
