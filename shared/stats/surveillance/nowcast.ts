import { demand } from '../input/demand.ts';
import { demandCount } from '../input/demand-count.ts';

export interface Nowcast {
  /** g(d): share of what came within d weeks that came in week d. */
  readonly hazard: readonly number[];
  /** F(d): share of all that has come within d weeks. */
  readonly completeness: readonly number[];
  /** Per event week: received so far. */
  readonly observed: readonly number[];
  readonly weekCompleteness: readonly number[];
  /** observed / weekCompleteness; undefined where nothing can have come yet. */
  readonly nowcast: readonly (number | undefined)[];
}

/**
 * What a week will be when late reports are in: reverse-time hazards of the reporting triangle (Lawless 1994; Hoehle
 * and an der Heiden 2014, section 3.1). A delay with nothing seen yet gets hazard 0.
 *
 * @param triangle per event week the items received 0, 1, 2 .. weeks later, as far as seen
 * @throws RangeError for negative or fractional counts, or an event week without any entry
 * @example nowcast([[39, 23], [42]]).nowcast // [62, 66.8]
 */
export function nowcast(triangle: readonly (readonly number[])[]): Nowcast {
  for (const row of triangle) {
    demand(row.length > 0, 'each week must hold at least one entry', row.length);
    for (const count of row) demandCount('each entry', count);
  }
  const delays = Math.max(0, ...triangle.map((row) => row.length));
  const hazard = Array.from({ length: delays }, (_, delay) => hazardAt(triangle, delay));
  const completeness = hazard.map(() => 1);
  for (let delay = delays - 2; delay >= 0; delay--)
    completeness[delay] = (completeness[delay + 1] ?? 1) * (1 - (hazard[delay + 1] ?? 0));
  const observed = triangle.map((row) => sum(row));
  const weekCompleteness = triangle.map((row) => completeness[row.length - 1] ?? 1);
  const estimates = observed.map((count, week) => {
    const complete = weekCompleteness[week] ?? 1;
    return complete > 0 ? count / complete : undefined;
  });
  return { hazard, completeness, observed, weekCompleteness, nowcast: estimates };
}

function hazardAt(triangle: readonly (readonly number[])[], delay: number): number {
  if (delay === 0) return 1;
  const seen = triangle.filter((row) => row.length > delay);
  const within = sum(seen.map((row) => sum(row.slice(0, delay + 1))));
  return within === 0 ? 0 : sum(seen.map((row) => row[delay] ?? 0)) / within;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
