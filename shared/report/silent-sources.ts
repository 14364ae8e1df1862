import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';

const LOOK_BACK_WEEKS = 8;

/**
 * Sources that delivered feedback of any kind in at least half of the 8 weeks before, and nothing in this one:
 * fewer complaints then prove nothing, for the connection may be down.
 *
 * @param weeks of one product
 * @returns sorted source ids
 */
export function silentSources(weeks: readonly StoredWeek[], week: IsoWeek): readonly string[] {
  const first = addWeeks(week, -LOOK_BACK_WEEKS);
  const active = new Map<string, number>();
  const present = new Set<string>();
  for (const one of weeks) {
    if (one.week < first || one.week > week) continue;
    const sources = new Set(cellsOfWeek(one).map((cell) => cell.source));
    for (const source of sources) {
      if (one.week === week) present.add(source);
      else active.set(source, (active.get(source) ?? 0) + 1);
    }
  }
  return [...active]
    .filter(([source, seen]) => seen >= LOOK_BACK_WEEKS / 2 && !present.has(source))
    .map(([source]) => source)
    .sort();
}
