import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Clock, ObjectList, ObjectStore } from '../../shared/ports/infrastructure.ts';
import type { ExpiredItems, SweepCheckpoints } from '../../shared/ports/retained.ts';
import type { ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';
import type { PublicationEraser, QuarantineReleaser } from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

export interface SweepPorts {
  readonly items: ExpiredItems;
  readonly checkpoints: SweepCheckpoints;
  readonly scored: Pick<ScoredFeedbackTable, 'replace'>;
  readonly publications: PublicationEraser;
  readonly quarantine: QuarantineReleaser;
  readonly objects: Pick<ObjectStore, 'remove'> & Pick<ObjectList, 'writtenBefore'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: () => QualityConfig;
}
