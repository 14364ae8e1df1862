import { addWeeks, weekRange, type IsoWeek } from '../domain/week.ts';
import { workingWeeks, type SourceWeeks } from './source-weeks.ts';

const LOOK_BACK_WEEKS = 8;
/** As far back as a baseline reaches: until then an ended source still makes the others look better. */
const MEMORY_WEEKS = 60;

export interface SilentSources {
  /** Delivered in at least half of the 8 weeks before and nothing in this one: the connection may be down. */
  readonly silent: readonly string[];
  /** Ended less than 60 weeks ago: what the baseline holds of it is missing since. */
  readonly ended: readonly string[];
}

/**
 * Sources whose silence makes fewer complaints prove nothing.
 *
 * @param delivered deliveries over all products
 * @returns sorted source ids
 */
export function silentSources(delivered: SourceWeeks, week: IsoWeek): SilentSources {
  const before = weekRange(addWeeks(week, -LOOK_BACK_WEEKS), addWeeks(week, -1));
  const silent: string[] = [];
  const ended: string[] = [];
  for (const [source, all] of [...delivered].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const past = new Set(all.filter((one) => one <= week));
    const last = all.filter((one) => one <= week).at(-1);
    if (last === undefined || past.has(week)) continue;
    if (!workingWeeks(all, week).has(week)) {
      if (last >= addWeeks(week, -MEMORY_WEEKS)) ended.push(source);
    } else if (before.filter((one) => past.has(one)).length >= LOOK_BACK_WEEKS / 2) {
      silent.push(source);
    }
  }
  return { silent, ended };
}
