import * as z from 'zod';
import { publishedVerdictSchema, seriesKeySchema, type SeriesKey } from './signal.ts';
import type { SeriesKind } from './series.ts';
import type { IsoWeek } from './week.ts';

/** Judgement of one week without the key of its series. */
export const verdictSchema = publishedVerdictSchema.omit({
  product: true,
  aspect: true,
  source: true,
  kind: true,
});
export type JudgedWeek = z.infer<typeof verdictSchema>;

export const seriesHeadSchema = z.strictObject({
  /** `<product>/<aspect>/<source>`, with `?count` behind it for counts. */
  id: z.string(),
  key: seriesKeySchema,
  kind: z.enum(['proportion', 'count', 'rate']),
});

/** All judged weeks of one series, oldest first, as the last publication run saw them. */
export interface StoredSeries {
  readonly id: string;
  readonly key: SeriesKey;
  readonly kind: SeriesKind;
  readonly weeks: readonly JudgedWeek[];
}

/** What a list of series shows. */
export interface SeriesSummary {
  readonly id: string;
  readonly key: SeriesKey;
  readonly kind: SeriesKind;
  readonly first: IsoWeek;
  readonly last: IsoWeek;
}
