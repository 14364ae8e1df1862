import type { ImportCounts, ImportJob } from '../domain/import-job.ts';
import type { Publication } from '../domain/publication.ts';
import type { Quarantined } from '../domain/quarantine.ts';
import type { Received } from '../domain/received.ts';
import type { IsoWeek } from '../domain/week.ts';
import type { SourceActivity } from '../domain/source-activity.ts';

export interface PublicationWriter {
  /** Puts a revision if that revision does not exist. @returns false when it does */
  createPublication(publication: Publication): Promise<boolean>;
}

/** Publications never change, but for words that their speaker had erased, or whose time is over. */
export interface PublicationEraser {
  /**
   * Writes each revision of a week anew that has fewer words afterwards.
   * @param without undefined leaves it as it is
   * @returns how many were written
   * @throws Error when one of them changes meanwhile: it may be repeated
   */
  rewrite(week: IsoWeek, without: (seen: Publication) => Publication | undefined): Promise<number>;
}

export interface QuarantineWriter {
  /** Idempotent by id. */
  quarantine(item: Quarantined): Promise<void>;
}

export interface QuarantineReleaser {
  /** Takes it off the list: it was sent again, or erased. */
  release(item: Quarantined): Promise<void>;
}

export interface ActivityWriter {
  /** Never moves a time backwards. */
  recordActivity(activity: SourceActivity): Promise<void>;
}

export interface ReceivedWriter {
  /** Idempotent by source, arrival and id: what is known first stays. */
  recordReceived(received: Received): Promise<void>;
}

export interface JobWriter {
  /** Starts a job or gives the one that is under way: the same object is read once. */
  startJob(job: ImportJob): Promise<ImportJob>;
  /** Checkpoint: replaces the job's record, unless that says that all was read: a second reader may be behind. */
  saveJob(job: ImportJob): Promise<void>;
  /** Counts of one chunk; the first writer wins, so a redelivered chunk counts once. */
  recordChunk(job: string, chunk: number, counts: ImportCounts): Promise<void>;
}

/** Alerts are sent at least once; the log keeps a second run from sending again. */
export interface DeliveryLog {
  wasSent(receiver: string, id: string): Promise<boolean>;
  recordSent(receiver: string, id: string, at: string): Promise<void>;
}
