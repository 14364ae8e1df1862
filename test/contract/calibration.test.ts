import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCalibrationReader,
  createCalibrationWriter,
} from '../../shared/adapters/dynamo/calibrations.ts';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createRatedFeedback } from '../../shared/adapters/dynamo/rated-feedback.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { revisionOf } from '../../shared/domain/stored-feedback.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { calibrationRun } from '../support/calibration-run.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { feedbackIn } from '../support/feedback-examples.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

describe('calibrations', () => {
  it('are none at first, and then what was written last', async () => {
    const reader = createCalibrationReader(embedded.dynamo, embedded.names.TABLE_NAME);
    const writer = createCalibrationWriter(embedded.dynamo, embedded.names.TABLE_NAME);
    expect(await reader.calibrationRun()).toBeUndefined();
    await writer.writeCalibrationRun({ ...calibrationRun('1.0.0'), isNews: true });
    await writer.writeCalibrationRun(calibrationRun('2.0.0'));
    expect(await reader.calibrationRun()).toEqual(calibrationRun('2.0.0'));
  });
});

describe('createRatedFeedback()', () => {
  const stars = (value: number) => ({ value, min: 1, max: 5 });
  const [w46, w47] = ['2026-W46', '2026-W47'] as [IsoWeek, IsoWeek];

  /** Stores one feedback of the week, on its day number `index`. */
  async function store(
    product: string,
    [week, index]: readonly [IsoWeek, number],
    { rating, sample = false, erased = false }: { rating?: number; sample?: boolean; erased?: boolean },
  ): Promise<string> {
    const table = createFeedbackTable(embedded.dynamo, embedded.names.TABLE_NAME);
    const { key, feedback } = feedbackIn(week, index, { product });
    const location = { product, day: feedback.day };
    await table.registerProduct(product, sample);
    await table.putFeedback(location, key, {
      revision: revisionOf(feedback.occurredAt, 'aa'),
      scorer: 's',
      delivery: 'd',
      ...(erased
        ? {}
        : { feedback: { ...feedback, ...(rating === undefined ? {} : { rating: stars(rating) }) } }),
    });
    const partials = { [feedback.day]: { epoch: 1, cells: [], scorers: [] } };
    await createRollUpTable(embedded.dynamo, embedded.names.TABLE_NAME).writePartials(
      product,
      week,
      partials,
    );
    return key;
  }

  it('gives the newest ratings of all products, without those of the sample, unrated and erased ones', async () => {
    const oldest = await store('Kettle', [w46, 0], { rating: 1 });
    const newest = await store('Lamp / 2', [w47, 2], { rating: 5 });
    const middle = await store('Kettle', [w47, 1], { rating: 3 });
    await store('Kettle', [w47, 3], {});
    await store('Kettle', [w47, 4], { rating: 4, erased: true });
    await store('Sample', [w47, 5], { rating: 4, sample: true });
    const rated = createRatedFeedback(embedded.dynamo, embedded.names.TABLE_NAME);
    const found = await rated.newestRated(10);
    expect(found.map(({ id }) => id)).toEqual([newest, middle, oldest]);
    expect(found[0]).toMatchObject({ text: 'Arrived as promised', rating: stars(5) });
    expect((await rated.newestRated(2)).map(({ id }) => id)).toEqual([newest, middle]);
  });
});
