import type { Publication } from '../domain/publication.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import type { DataNeeds } from './weekly-report.ts';

/** Weeks with feedback until the detector says anything: 12 to compare with, and the one judged. */
const FEWEST_WEEKS = 13;

/**
 * What is missing while no measure at all can be judged.
 * @param weeks of all products that are shown, at least the last 13
 * @returns undefined as soon as one measure is judged
 */
export function dataNeeds(
  measures: NonNullable<Publication['measures']>,
  weeks: readonly StoredWeek[],
  week: IsoWeek,
): DataNeeds | undefined {
  const { insufficient, ...judged } = measures;
  if (insufficient === 0 || Object.values(judged).some((count) => count > 0)) return undefined;
  const counts = Map.groupBy(
    weeks.filter((one) => one.week <= week && cellsOfWeek(one).length > 0),
    ({ product }) => product,
  );
  const have = Math.max(0, ...[...counts.values()].map((own) => own.length));
  return {
    weeks: have,
    needed: FEWEST_WEEKS,
    ...(have < FEWEST_WEEKS ? { earliest: addWeeks(week, FEWEST_WEEKS - have) } : {}),
  };
}
