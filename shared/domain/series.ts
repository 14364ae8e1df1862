import * as z from 'zod';
import type { FeedbackKind } from './feedback.ts';
import type { SpecialWeek } from './special-week.ts';
import { isoWeekSchema, type IsoWeek } from './week.ts';

/**
 * proportion: events out of `exposure` opportunities, so events <= exposure;
 * count: events without a denominator;
 * rate: events per `exposure` units (orders, shipments).
 */
export const seriesKinds = ['proportion', 'count', 'rate'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** Feedback becomes a share of feedback (reviews, surveys) or a plain count (complaints). */
export type CountedKind = 'proportion' | 'count';
export const seriesKindOf = (kind: FeedbackKind): CountedKind =>
  kind === 'complaint' ? 'count' : 'proportion';

export interface SeriesWeek {
  readonly week: IsoWeek;
  /** Whole number, 0 or more. */
  readonly events: number;
  /** Opportunities (proportion) or units (rate); absent for count. */
  readonly exposure?: number | undefined;
  /**
   * What is known to raise (above 0) or lower the events of the week, on the scale of the level: log-odds of a
   * proportion, else log. Known before the week is judged; differences between weeks matter, not the zero.
   */
  readonly offset?: number | undefined;
  /** Share of its feedback that is there already, above 0; absent is all. Few events of a week that is not complete say nothing. */
  readonly completeness?: number | undefined;
  /** Set when the week is not like the others for a known reason. */
  readonly special?: SpecialWeek | undefined;
}

/** Weekly counts of one (product, aspect, source or all). Weeks ascend, none twice; missing weeks are allowed. */
export interface Series {
  readonly id: string;
  readonly kind: SeriesKind;
  readonly weeks: readonly SeriesWeek[];
}

const eventsSchema = z.int('events must be a whole number').min(0, 'events must be 0 or more');

/** A series as it comes from outside (`detect`); messages say what must hold. */
export const seriesSchema = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(seriesKinds),
    weeks: z.array(
      z.strictObject({
        week: isoWeekSchema,
        events: eventsSchema,
        exposure: z.number('exposure must be a number').min(0, 'exposure must be 0 or more').optional(),
      }),
    ),
  })
  .superRefine((series, context) => {
    series.weeks.forEach((point, index) => {
      const path = ['weeks', index];
      const previous = series.weeks[index - 1];
      if (previous && previous.week >= point.week) {
        const message = `weeks must ascend without repetition, got ${point.week} after ${previous.week}`;
        context.addIssue({ code: 'custom', path, message });
      }
      if (series.kind !== 'count' && point.exposure === undefined) {
        context.addIssue({
          code: 'custom',
          path,
          message: `a ${series.kind} needs an exposure in every week`,
        });
      }
      if (series.kind === 'proportion' && point.exposure !== undefined) {
        if (!Number.isInteger(point.exposure)) {
          context.addIssue({ code: 'custom', path, message: 'opportunities must be a whole number' });
        }
        if (point.events > point.exposure) {
          const message = `events must not exceed opportunities, got ${String(point.events)} of ${String(point.exposure)}`;
          context.addIssue({ code: 'custom', path, message });
        }
      }
    });
  });
