import type { CalibrationRun } from '../../shared/domain/calibration.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { CalibratePorts } from './calibrate-ports.ts';

/**
 * Stores a run; with news in it history is scored again, so that no chart mixes versions for long. A run that was
 * stored and did not live to say so is found by its `isNews`, and used again.
 */
export async function useRun(
  { store, queue, clock }: Pick<CalibratePorts, 'store' | 'queue' | 'clock'>,
  run: CalibrationRun,
): Promise<void> {
  await store.writeCalibrationRun(run);
  if (!run.isNews) return;
  const job = `calibrate-${run.learnedAt}`;
  await queue.send({ message: 'rescore', job, receivedAt: clock.now() } satisfies QueueMessage);
  await store.writeCalibrationRun({ ...run, isNews: false });
}
