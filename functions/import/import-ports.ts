import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Clock, ObjectStore, Queue } from '../../shared/ports/infrastructure.ts';
import type { JobWriter, ReceivedWriter } from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

export interface ImportPorts {
  readonly queue: Queue;
  /** Takes announcements: an export that needs more time is announced again. */
  readonly imports: Queue;
  readonly objects: ObjectStore;
  readonly jobs: JobWriter;
  readonly received: ReceivedWriter;
  readonly clock: Clock;
  readonly log: Logger;
  config(): QualityConfig;
  /** The same object is one job, however often it is announced. */
  jobId(key: string, etag: string): string;
}
