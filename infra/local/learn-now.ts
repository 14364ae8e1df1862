import {
  createCalibrationReader,
  createCalibrationWriter,
} from '../../shared/adapters/dynamo/calibrations.ts';
import { createRatedFeedback } from '../../shared/adapters/dynamo/rated-feedback.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import type { CalibrationRun } from '../../shared/domain/calibration.ts';
import { learnFromRatings } from '../../functions/calibrate/learn-from-ratings.ts';
import { useRun } from '../../functions/calibrate/use-run.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

export interface LearnedNow {
  readonly run: CalibrationRun;
  /** Version that scores used before. */
  readonly before: string | undefined;
}

/** Learns from all that is stored by now, whether that is due or not. @param store false to only look */
export async function learnNow(data: OpenData, { store }: { readonly store: boolean }): Promise<LearnedNow> {
  // Only weeks that were added up once are known.
  await data.settle();
  const { dynamo } = data.clients;
  const { TABLE_NAME, FEEDBACK_QUEUE_URL } = namesOf(data.environment);
  const rated = createRatedFeedback(dynamo, TABLE_NAME);
  const before = await createCalibrationReader(dynamo, TABLE_NAME).calibrationRun();
  const run = await learnFromRatings({ rated, clock: systemClock }, before);
  if (!store) return { run, before: before?.calibration?.version };
  const stored = {
    ...createCalibrationReader(dynamo, TABLE_NAME),
    ...createCalibrationWriter(dynamo, TABLE_NAME),
  };
  const queue = createQueue(data.clients.sqs, FEEDBACK_QUEUE_URL);
  await useRun({ store: stored, queue, clock: systemClock }, run);
  await data.settle();
  return { run, before: before?.calibration?.version };
}
