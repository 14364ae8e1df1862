import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { FeedbackTable } from '../../shared/ports/feedback-table.ts';
import type { Clock, Hasher, ObjectStore } from '../../shared/ports/infrastructure.ts';
import type { SourceReader } from '../../shared/ports/reader.ts';
import type { ActivityWriter, JobWriter, QuarantineWriter } from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';
import type { Scorer } from '../../shared/scoring/scorer.ts';

/** All that the worker of the feedback queue reads and writes. */
export interface ScorePorts {
  readonly table: FeedbackTable;
  readonly objects: ObjectStore;
  readonly jobs: JobWriter;
  readonly quarantine: QuarantineWriter;
  readonly activity: ActivityWriter & Pick<SourceReader, 'activity'>;
  readonly clock: Clock;
  readonly log: Logger;
  config(): QualityConfig;
  /** Made for the aspects of the configuration. */
  scorer(config: QualityConfig): Scorer;
  hasher(): Promise<Hasher>;
}
