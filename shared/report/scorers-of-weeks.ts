import type { StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';

export type ScorersOfWeeks = ReadonlyMap<IsoWeek, readonly string[]>;

/** Versions that scored the feedback of each week, sorted. */
export function scorersOfWeeks(weeks: readonly StoredWeek[]): ScorersOfWeeks {
  const found = new Map<IsoWeek, readonly string[]>();
  for (const { week, days } of weeks) {
    const scorers = Object.values(days).flatMap((day) => day?.scorers ?? []);
    found.set(week, [...new Set([...(found.get(week) ?? []), ...scorers])].sort());
  }
  return found;
}
