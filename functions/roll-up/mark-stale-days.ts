import { FOLD_VERSION } from '../../shared/domain/fold-day.ts';
import { FIRST_WEEK, LAST_WEEK, type CalendarDay } from '../../shared/domain/week.ts';
import type { FeedbackTable } from '../../shared/ports/feedback-table.ts';
import type { FoldSettings } from '../../shared/ports/fold-settings.ts';
import type { ProductReader, WeekReader } from '../../shared/ports/reader.ts';
import { mapLimit } from '../../shared/runtime/map-limit.ts';

export interface StalePorts {
  readonly settings: FoldSettings;
  readonly history: ProductReader & WeekReader & Pick<FeedbackTable, 'markDirty'>;
  /** A gap at or below this, in thousandths, is a defect. */
  defectThreshold(): number;
}

const PARALLEL = 16;

/**
 * Marks all days when their sums were made with another threshold, or by a fold that held something else. What they are made with is
 * written last: a run that dies is repeated.
 * @returns how many days were marked
 */
export async function markStaleDays(ports: StalePorts): Promise<number> {
  const { settings, history } = ports;
  const made = { defectThreshold: ports.defectThreshold(), version: FOLD_VERSION };
  const known = await settings.readMade();
  if (known?.defectThreshold === made.defectThreshold && known.version === made.version) return 0;
  let marked = 0;
  for (const { product } of await history.products()) {
    const weeks = await history.weeks(product, FIRST_WEEK, LAST_WEEK);
    const days = weeks.flatMap((week) => Object.keys(week.days) as CalendarDay[]);
    await mapLimit(days, PARALLEL, (day) => history.markDirty({ product, day }));
    marked += days.length;
  }
  await settings.writeMade(made);
  return marked;
}
