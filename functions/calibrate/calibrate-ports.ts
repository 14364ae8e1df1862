import type { CalibrationReader, CalibrationWriter } from '../../shared/ports/calibration-store.ts';
import type { Clock, Queue } from '../../shared/ports/infrastructure.ts';
import type { RatedFeedbackReader } from '../../shared/ports/rated-feedback.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

export interface CalibratePorts {
  readonly rated: RatedFeedbackReader;
  readonly store: CalibrationReader & CalibrationWriter;
  /** The queue of `score`. */
  readonly queue: Queue;
  readonly clock: Clock;
  readonly log: Logger;
}
