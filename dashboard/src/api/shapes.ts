import type { FeedbackKind, Rating } from '../../../shared/domain/feedback.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { Quarantined } from '../../../shared/domain/quarantine.ts';
import type { SeriesKind } from '../../../shared/domain/series.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import type { MeasureItem, Quote, ReportPoint, SourceHealth } from '../../../shared/report/weekly-report.ts';

export interface List<T> {
  readonly data: readonly T[];
  readonly page: { readonly next: string | null };
}

export interface PublishedWeek {
  readonly week: IsoWeek;
}

/** Latest week of a series. */
export type SeriesItem = MeasureItem;

export type Point = ReportPoint &
  Pick<MeasureItem, 'rule' | 'effect' | 'onset' | 'windowWeeks' | 'detectableRatio'>;

export interface PointsAnswer {
  readonly product: string;
  readonly aspect: string;
  readonly aspectName: string;
  readonly source: string;
  readonly kind: SeriesKind;
  readonly owner?: string | undefined;
  readonly goal?: Goal | undefined;
  readonly data: readonly Point[];
}

export interface FeedbackItem extends Quote {
  readonly product: string;
  readonly kind: FeedbackKind;
  readonly title?: string | undefined;
  readonly language: string;
  readonly rating?: Rating | undefined;
  readonly reply?: string | undefined;
  readonly verified?: boolean | undefined;
  readonly truncated?: boolean | undefined;
}

export interface SourceItem extends SourceHealth {
  readonly recent: readonly Quarantined[];
}

export interface Status {
  readonly version: string;
}
