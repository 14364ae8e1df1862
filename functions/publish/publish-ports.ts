import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Clock, EventBus, Queue } from '../../shared/ports/infrastructure.ts';
import type { JudgedSeriesWriter } from '../../shared/ports/judged-series.ts';
import type { PublishCheckpoints } from '../../shared/ports/publish-checkpoint.ts';
import type {
  FeedbackReader,
  ProductReader,
  PublicationReader,
  WeekReader,
} from '../../shared/ports/reader.ts';
import type { PublicationWriter } from '../../shared/ports/writer.ts';
import type { DetectFamily } from '../../shared/report/judge-week.ts';

export interface PublishPorts {
  readonly table: ProductReader &
    WeekReader &
    FeedbackReader &
    PublicationReader &
    PublicationWriter &
    JudgedSeriesWriter &
    PublishCheckpoints;
  readonly clock: Clock;
  readonly config: () => QualityConfig;
  readonly detect: DetectFamily;
  readonly bus: EventBus;
  readonly notifications: Queue;
  /** Equal text, equal digest of 16 hex digits. */
  readonly hash: (text: string) => string;
}
