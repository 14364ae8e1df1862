import { describe, expect, test } from 'vitest';
import { calibrateSentiment } from '../../../functions/calibrate/calibrate-sentiment.ts';
import type { CalibratePorts } from '../../../functions/calibrate/calibrate-ports.ts';
import { createCalibratedScorer } from '../../../functions/score/calibrated-scorer.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import type { CalibrationRun } from '../../../shared/domain/calibration.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { SCORER } from '../../../shared/scoring/version.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { calibrationRun } from '../../support/calibration-run.ts';
import { slangReviews } from '../../support/rated-reviews.ts';

const config = qualityConfigSchema.parse({ organisation: 'Shop', timeZone: 'UTC', sources: [] });
const plain = createScorer().version;

function createWorld(stored?: CalibrationRun) {
  const world = {
    now: '2026-11-24T03:35:00.000Z',
    stored,
    reviews: slangReviews(240),
    reads: 0,
    sent: [] as unknown[],
  };
  const ports: CalibratePorts = {
    rated: {
      newestRated: (limit) => {
        world.reads += 1;
        return Promise.resolve(world.reviews.slice(0, limit));
      },
    },
    store: {
      calibrationRun: () => Promise.resolve(world.stored),
      writeCalibrationRun: (run) => {
        world.stored = run;
        return Promise.resolve();
      },
    },
    queue: {
      send: (body) => Promise.resolve(void world.sent.push(body)),
      sendAll: () => Promise.reject(new Error('one message is enough')),
    },
    clock: { now: () => world.now },
    log: createLogger('calibrate', {}, () => undefined),
  };
  return Object.assign(world, { ports });
}

describe('calibrateSentiment()', () => {
  test('learns at once, and then leaves what helps alone', async () => {
    const world = createWorld();
    expect(await calibrateSentiment(world.ports)).toBe('written');
    const first = world.stored?.calibration?.version;
    expect(first).toBeDefined();
    world.now = '2026-11-25T03:35:00.000Z';
    expect(await calibrateSentiment(world.ports)).toBe('kept');
    expect(world.reads).toBe(1);
    world.now = '2026-12-08T03:35:00.000Z';
    expect(await calibrateSentiment(world.ports)).toBe('kept');
    expect(world.stored?.calibration?.version).toBe(first);
    expect(world.sent).toMatchObject([{ message: 'rescore' }]);
  });

  test('has history scored again by what a run that died had stored', async () => {
    const world = createWorld({
      ...calibrationRun(SCORER),
      learnedAt: '2026-11-24T00:00:00.000Z',
      isNews: true,
    });
    expect(await calibrateSentiment(world.ports)).toBe('kept');
    expect(world.sent).toMatchObject([{ message: 'rescore' }]);
    expect(world.stored?.isNews).toBe(false);
  });

  test.each([
    ['half as many ratings again', '2026-12-08T03:35:00.000Z', 400],
    ['a quarter of a year later', '2027-02-24T03:35:00.000Z', 240],
  ])('learns anew from %s', async (_, later, reviews) => {
    const world = createWorld();
    await calibrateSentiment(world.ports);
    Object.assign(world, { now: later, reviews: slangReviews(reviews) });
    expect(await calibrateSentiment(world.ports)).toBe('written');
    expect(world.stored?.learnedAt).toBe(later);
  });

  test('learns anew for another scorer, without waiting a week', async () => {
    const world = createWorld({ ...calibrationRun('0.1.0'), learnedAt: '2026-11-24T00:00:00.000Z' });
    expect(await calibrateSentiment(world.ports)).toBe('written');
    expect(world.stored?.scorer).toBe(SCORER);
  });

  test('says how many ratings there are while they are too few', async () => {
    const world = createWorld();
    world.reviews = slangReviews(20);
    await calibrateSentiment(world.ports);
    expect(world.stored).toMatchObject({ rated: 20, languages: [{ outcome: 'few-ratings' }] });
    expect(world.stored?.calibration).toBeUndefined();
  });
});

describe('createCalibratedScorer()', () => {
  const scorerOf = (run: CalibrationRun | undefined) =>
    createCalibratedScorer(
      { calibrationRun: () => Promise.resolve(run) },
      { now: () => '2026-11-24T00:00:00.000Z' },
    )(config);

  test('uses what was learned for this scorer, and nothing else', async () => {
    expect((await scorerOf(undefined)).version).toBe(plain);
    expect((await scorerOf(calibrationRun('0.1.0'))).version).toBe(plain);
    expect((await scorerOf(calibrationRun(SCORER))).version).toContain('cc0ffee');
  });

  test('notices a new calibration within a minute, and keeps its scorer meanwhile', async () => {
    let [now, run, reads]: [string, CalibrationRun | undefined, number] = [
      '2026-11-24T00:00:00.000Z',
      undefined,
      0,
    ];
    const scorer = createCalibratedScorer(
      {
        calibrationRun: () => {
          reads += 1;
          return Promise.resolve(run);
        },
      },
      { now: () => now },
    );
    const before = await scorer(config);
    run = calibrationRun(SCORER);
    expect(await scorer(config)).toBe(before);
    expect(reads).toBe(1);
    expect((await scorer(config, 'newest')).version).toContain('cc0ffee');
    run = undefined;
    now = '2026-11-24T00:01:00.000Z';
    expect((await scorer(config)).version).toBe(plain);
  });

  test('reads again after a failure', async () => {
    let reads = 0;
    const scorer = createCalibratedScorer(
      {
        calibrationRun: () => {
          reads += 1;
          return reads === 1 ? Promise.reject(new Error('throttled')) : Promise.resolve(undefined);
        },
      },
      { now: () => '2026-11-24T00:00:00.000Z' },
    );
    await expect(scorer(config)).rejects.toThrow('throttled');
    expect((await scorer(config)).version).toBe(plain);
  });
});
