import type { ImportCounts, ImportJob } from '../domain/import-job.ts';
import type { Product } from '../domain/product.ts';
import type { Publication } from '../domain/publication.ts';
import type { Quarantined } from '../domain/quarantine.ts';
import type { Received } from '../domain/received.ts';
import type { Result } from '../domain/result.ts';
import type { SourceActivity } from '../domain/source-activity.ts';
import type { SeriesKind } from '../domain/series.ts';
import type { StoredFeedback } from '../domain/stored-feedback.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';

export interface ProductReader {
  products(): Promise<readonly Product[]>;
}

export interface WeekReader {
  /** Weeks of a product that have data, ascending, both bounds included. */
  weeks(product: string, from: IsoWeek, to: IsoWeek): Promise<readonly StoredWeek[]>;
}

export interface FeedbackQuery {
  readonly product: string;
  readonly week: IsoWeek;
  readonly source?: string | undefined;
  /** Only feedback that a series of this kind counts: complaints, or reviews and survey answers. */
  readonly kind?: SeriesKind | undefined;
  /** Only feedback that mentions the aspect. */
  readonly aspect?: string | undefined;
  /** Only feedback whose gap (on the aspect, else overall) is at or below this, in thousandths. */
  readonly gapAtMost?: number | undefined;
  /** Only the feedback with this key. */
  readonly id?: string | undefined;
  /** 1 to 200. */
  readonly limit: number;
  /** Opaque; from the page before. */
  readonly cursor?: string | undefined;
}

export interface FeedbackPage {
  /** `id` is the feedback key: opaque. Latest day last. */
  readonly items: readonly { readonly id: string; readonly feedback: StoredFeedback }[];
  readonly next?: string | undefined;
}

export interface FeedbackReader {
  /** A cursor that is not ours, or is of another query, is a value: the caller answers 400. */
  page(query: FeedbackQuery): Promise<Result<FeedbackPage, 'foreign-cursor'>>;
}

export interface PublicationReader {
  /** The newest revision of a week. */
  publication(week: IsoWeek): Promise<Publication | undefined>;
  /** An earlier revision stays as it was. */
  revision(week: IsoWeek, revision: number): Promise<Publication | undefined>;
  /** Weeks with a publication, newest first. */
  publishedWeeks(limit: number): Promise<readonly IsoWeek[]>;
}

export interface SourceReader {
  activity(): Promise<readonly SourceActivity[]>;
  quarantined(limit: number): Promise<readonly Quarantined[]>;
}

export interface ReceivedReader {
  /** The latest deliveries and imports of a source, newest first. */
  received(source: string, limit: number): Promise<readonly Received[]>;
}

export interface JobReader {
  /** The job and the sum over its finished chunks. */
  job(
    id: string,
  ): Promise<
    { readonly job: ImportJob; readonly counts: ImportCounts; readonly doneChunks: number } | undefined
  >;
}
