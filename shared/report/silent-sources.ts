import { addWeeks, weekRange, type IsoWeek } from '../domain/week.ts';
import { workingWeeks, type SourceWeeks } from './source-weeks.ts';

const LOOK_BACK_WEEKS = 8;
/** Of the usual volume: below it the export ends here, or has not arrived yet. */
const THIN = 0.05;
/** As far back as a baseline reaches: until then an ended source still makes the others look better. */
const MEMORY_WEEKS = 60;

export interface SilentSources {
  /**
   * Delivered in at least half of the 8 weeks before and nothing, or next to nothing, in this one: the connection may
   * be down, or the rest is still to come.
   */
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
    const last = [...all.keys()].filter((one) => one <= week).at(-1);
    if (last === undefined) continue;
    if (all.has(week)) {
      if (isThin(all, week, before)) silent.push(source);
    } else if (!workingWeeks(all.keys(), week).has(week)) {
      if (last >= addWeeks(week, -MEMORY_WEEKS)) ended.push(source);
    } else if (before.filter((one) => all.has(one)).length >= LOOK_BACK_WEEKS / 2) {
      silent.push(source);
    }
  }
  return { silent, ended };
}

function isThin(delivered: ReadonlyMap<IsoWeek, number>, week: IsoWeek, before: readonly IsoWeek[]): boolean {
  const volumes = before.map((one) => delivered.get(one) ?? 0).sort((a, b) => a - b);
  const usual = volumes[LOOK_BACK_WEEKS / 2] ?? 0;
  return (delivered.get(week) ?? 0) < THIN * usual;
}
