import type { DayPartial } from '../domain/day-partial.ts';
import type { StoredFeedback } from '../domain/stored-feedback.ts';
import type { CalendarDay, IsoWeek } from '../domain/week.ts';

export interface DirtyDay {
  readonly product: string;
  readonly day: CalendarDay;
  /** Marker epoch, read before the fold; an older epoch than the present one is safe. */
  readonly epoch: number;
}

/** The primitives of the recompute protocol: list, fold, write under the fence, clear conditionally. */
export interface RollUpTable {
  /** Days to recompute, at most `limit`; may lag behind, never lists a clean day for long. */
  listDirty(limit: number): Promise<readonly DirtyDay[]>;
  /** Live feedback of the days of one product and week; strongly consistent. */
  readDays(product: string, week: IsoWeek, days: readonly CalendarDay[]): AsyncIterable<StoredFeedback>;
  /** Writes partials whose stored epoch is not above theirs. @returns false when one of them was refused: nothing is written then */
  writePartials(
    product: string,
    week: IsoWeek,
    partials: Readonly<Partial<Record<CalendarDay, DayPartial>>>,
  ): Promise<boolean>;
  /** Raises `done` to the epoch; the day leaves the dirty list only when no write came since. */
  clearDirty(day: DirtyDay): Promise<void>;
}
