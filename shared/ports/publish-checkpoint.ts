import type { IsoWeek } from '../domain/week.ts';

/** How far the last complete run of publish came. */
export interface PublishCheckpoint {
  /** Hash of all that went in: an equal one means that there is nothing to do. */
  readonly inputs: string;
  /** By week, the newest revision that events and notifications were sent for. */
  readonly told: Readonly<Partial<Record<IsoWeek, number>>>;
}

/** The last write of a run: before it a run that died is repeated, and tells again. */
export interface PublishCheckpoints {
  readCheckpoint(): Promise<PublishCheckpoint | undefined>;
  writeCheckpoint(checkpoint: PublishCheckpoint): Promise<void>;
}
