import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Clock, Queue, SecretReader } from '../../shared/ports/infrastructure.ts';
import type { PullStates } from '../../shared/ports/pull-states.ts';
import type { ResourceReader } from '../../shared/ports/resource-reader.ts';
import type { JobWriter, ReceivedWriter } from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

export interface PullPorts {
  readonly queue: Queue;
  readonly states: PullStates;
  readonly jobs: JobWriter;
  readonly received: ReceivedWriter;
  readonly resources: ResourceReader;
  readonly secrets: SecretReader;
  readonly clock: Clock;
  readonly log: Logger;
  config(): QualityConfig;
  /** Never the same twice. */
  newId(): string;
  pause(ms: number): Promise<void>;
}
