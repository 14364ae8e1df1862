import type { DayPartial } from '../../shared/domain/day-partial.ts';
import { foldDay, mergePartials, type FoldOptions } from '../../shared/domain/fold-day.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { CalendarDay, IsoWeek } from '../../shared/domain/week.ts';
import type { DirtyDay, RollUpTable } from '../../shared/ports/roll-up-table.ts';

/** Feedback that is held in memory before it is added up. */
const PART_SIZE = 500;

type Partials = Partial<Record<CalendarDay, DayPartial>>;

/**
 * The recompute protocol for days of one product and week, whose epochs were read before: fold, write under the
 * fence, clear unless a write came since. A day whose fence is higher was added up by somebody who knew more.
 * @returns how many days were written
 */
export async function rollUpDays(
  ports: { readonly table: RollUpTable; defectThreshold(): number },
  product: string,
  week: IsoWeek,
  days: readonly DirtyDay[],
): Promise<number> {
  const { table } = ports;
  const partials = await foldDays(table, product, week, { days, defectThreshold: ports.defectThreshold() });
  if (await table.writePartials(product, week, partials)) {
    await Promise.all(days.map((day) => table.clearDirty(day)));
    return days.length;
  }
  let written = 0;
  for (const day of days) {
    if (!(await table.writePartials(product, week, { [day.day]: partials[day.day] }))) continue;
    await table.clearDirty(day);
    written += 1;
  }
  return written;
}

/** One partial per day, also for a day whose feedback is all gone. */
async function foldDays(
  table: RollUpTable,
  product: string,
  week: IsoWeek,
  { days, defectThreshold }: { readonly days: readonly DirtyDay[]; readonly defectThreshold: number },
): Promise<Partials> {
  const epochs = new Map(days.map(({ day, epoch }) => [day, epoch] as const));
  const partials: Partials = {};
  const add = (day: CalendarDay, feedback: readonly StoredFeedback[]): void => {
    const options: FoldOptions = { epoch: epochs.get(day) ?? 0, defectThreshold };
    const [known, more] = [partials[day], foldDay(feedback, options)];
    partials[day] = known ? mergePartials(known, more) : more;
  };
  for (const day of epochs.keys()) add(day, []);
  const waiting = new Map<CalendarDay, StoredFeedback[]>();
  for await (const feedback of table.readDays(product, week, [...epochs.keys()])) {
    const part = waiting.get(feedback.day) ?? [];
    part.push(feedback);
    waiting.set(feedback.day, part);
    if (part.length < PART_SIZE) continue;
    add(feedback.day, part);
    waiting.delete(feedback.day);
  }
  for (const [day, part] of waiting) add(day, part);
  return partials;
}
