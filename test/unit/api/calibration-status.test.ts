import { describe, expect, test } from 'vitest';
import { calibrationOf } from '../../../functions/api/schemas/calibration.ts';
import { createApiWorld } from '../../support/api-world.ts';
import { calibrationRun } from '../../support/calibration-run.ts';

const none = { ratings: 0, enough: 0, needed: 30, learned: null };

describe('the status tells what ratings taught', () => {
  test('nothing before the first look', async () => {
    const { body } = await createApiWorld().get('/v1/status');
    expect(JSON.parse(body)).toMatchObject({ calibration: none });
  });

  test('from how many ratings, and how right before and after', async () => {
    const { body } = await createApiWorld({}, calibrationRun('2.0.0')).get('/v1/status');
    expect(JSON.parse(body)).toMatchObject({
      calibration: {
        ratings: 1234,
        enough: 104,
        needed: 30,
        learned: { ratings: 1204, accuracyBefore: 0.86, accuracyAfter: 0.91 },
      },
    });
  });

  test('how many there are of the rarer class while they are too few', () => {
    const { comparison: _, calibration: __, ...run } = calibrationRun('2.0.0');
    const languages = run.languages.filter(({ language }) => language === 'de');
    expect(calibrationOf({ ...run, rated: 30, languages })).toEqual({ ...none, ratings: 30, enough: 5 });
  });
});
