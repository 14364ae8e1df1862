import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';

/** Raised when equal sums have to be judged again: every week then gets a new revision where its content differs. */
const METHOD = 'method-5';

/**
 * Hash of all that can speak in the verdicts of a week: the sums of that week and of every week before it. A late
 * feedback changes the hash of its week and of all later ones, and of none before.
 *
 * @param weeks of all products, any order
 * @param hash text to a short digest
 * @returns one hash per week with feedback, in the order of weeks
 */
export function weekInputs(
  weeks: readonly StoredWeek[],
  hash: (text: string) => string,
): ReadonlyMap<IsoWeek, string> {
  const byWeek = Map.groupBy(
    weeks.filter((week) => cellsOfWeek(week).length > 0),
    ({ week }) => week,
  );
  const inputs = new Map<IsoWeek, string>();
  let before = METHOD;
  for (const [week, own] of [...byWeek].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sums = own
      .toSorted((a, b) => (a.product < b.product ? -1 : 1))
      .map((one) => [one.product, cellsOfWeek(one)]);
    before = hash(JSON.stringify([before, week, sums]));
    inputs.set(week, before);
  }
  return inputs;
}
