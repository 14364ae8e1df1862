import { OVERALL } from '../domain/aspect-id.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { addWeeks, weekIndex, type IsoWeek } from '../domain/week.ts';

/** By source, the weeks in which it delivered feedback of any kind and product, ascending, and how much. */
export type SourceWeeks = ReadonlyMap<string, ReadonlyMap<IsoWeek, number>>;

/** @param weeks of all products: a source that is quiet about one of them still works */
export function sourceWeeks(weeks: readonly StoredWeek[]): SourceWeeks {
  const found = new Map<string, Map<IsoWeek, number>>();
  for (const week of [...weeks].sort((a, b) => (a.week < b.week ? -1 : 1))) {
    for (const { source, aspect, mentions } of cellsOfWeek(week)) {
      if (aspect !== OVERALL) continue;
      const delivered = found.get(source) ?? new Map<IsoWeek, number>();
      found.set(source, delivered.set(week.week, (delivered.get(week.week) ?? 0) + mentions));
    }
  }
  return found;
}

/** A source that was never silent for long may be so for this many weeks before it counts as ended. */
const PATIENCE_WEEKS = 4;
const LONGEST_PATIENCE_WEEKS = 26;

/**
 * Weeks in which a source counts as working: it delivered, or its silence is not yet longer than 4 weeks and twice
 * its longest silence so far (at most 26 weeks). Only there does "no complaint" mean none: an export that ended in
 * 2016 says nothing of 2026. Each week is judged from the weeks up to it.
 *
 * @param delivered weeks with feedback, ascending
 * @example deliveries in W01..W20: working in W01..W24
 */
export function workingWeeks(delivered: Iterable<IsoWeek>, through: IsoWeek): ReadonlySet<IsoWeek> {
  const working = new Set<IsoWeek>();
  let longest = 0;
  const weeks = [...delivered];
  for (const [place, week] of weeks.entries()) {
    if (week > through) break;
    const next = weeks[place + 1];
    const silence = next === undefined ? Infinity : weekIndex(next) - weekIndex(week);
    const patience = Math.min(LONGEST_PATIENCE_WEEKS, Math.max(PATIENCE_WEEKS, 2 * longest));
    for (let after = 0; after <= patience && after < silence; after++) {
      const one = addWeeks(week, after);
      if (one <= through) working.add(one);
    }
    if (next !== undefined) longest = Math.max(longest, silence);
  }
  return working;
}
