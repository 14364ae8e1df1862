import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { FeedbackTable } from '../../shared/ports/feedback-table.ts';
import type {
  Clock,
  Hasher,
  ObjectList,
  ObjectStore,
  Queue,
  SecretReader,
} from '../../shared/ports/infrastructure.ts';
import type {
  ProductReader,
  PublicationReader,
  SourceReader,
  WeekReader,
} from '../../shared/ports/reader.ts';
import type { ResourceReader } from '../../shared/ports/resource-reader.ts';
import type { ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';
import type {
  ActivityWriter,
  JobWriter,
  PublicationEraser,
  QuarantineReleaser,
  QuarantineWriter,
  ReceivedWriter,
} from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';
import type { Scorer } from '../../shared/scoring/scorer.ts';

/** All that the worker of the feedback queue reads and writes. */
export interface ScorePorts {
  readonly table: FeedbackTable;
  /** Stored feedback and weeks, to score history again. */
  readonly scored: ScoredFeedbackTable;
  readonly history: ProductReader & WeekReader;
  /** The queue that this worker works on. */
  readonly queue: Queue;
  readonly objects: ObjectStore & ObjectList;
  readonly publications: PublicationEraser & Pick<PublicationReader, 'publishedWeeks'>;
  readonly jobs: JobWriter;
  readonly quarantine: QuarantineWriter & QuarantineReleaser & Pick<SourceReader, 'quarantined'>;
  readonly received: ReceivedWriter;
  readonly activity: ActivityWriter & Pick<SourceReader, 'activity'>;
  /** Resources of vendors, and the credentials for them. */
  readonly resources: ResourceReader;
  readonly secrets: SecretReader;
  readonly clock: Clock;
  readonly log: Logger;
  config(): QualityConfig;
  /** Made for the aspects of the configuration, with what the ratings taught: the newest, or what is known since a minute. */
  scorer(config: QualityConfig, calibration?: 'known' | 'newest'): Promise<Scorer>;
  hasher(): Promise<Hasher>;
}
