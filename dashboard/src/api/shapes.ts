/** Answers of the API, as its routes declare them. */
export type { BacktestAnswer } from '../../../functions/api/routes/backtest.ts';
export type { FeedbackItem } from '../../../functions/api/routes/feedback.ts';
export type { Point, PointsAnswer } from '../../../functions/api/routes/series-points.ts';
export type { SeriesItem } from '../../../functions/api/routes/series.ts';
export type { SourceItem } from '../../../functions/api/routes/sources.ts';
export type { Status } from '../../../functions/api/routes/status.ts';
export type { PublishedWeek } from '../../../functions/api/routes/weeks.ts';

/** A page of a list; `next` is the cursor of the page after it. */
export interface List<T> {
  readonly data: readonly T[];
  readonly page: { readonly next: string | null };
}
