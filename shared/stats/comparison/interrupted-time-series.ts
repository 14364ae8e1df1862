import { demand } from '../input/demand.ts';
import { subgroups, type Subgroup } from '../input/subgroups.ts';
import { total } from '../input/total.ts';
import type { Interval } from '../intervals/interval.ts';
import { fitGlm, type Observation } from '../regression/fit-glm.ts';
import { binomialFamily, poissonFamily } from '../regression/glm-family.ts';
import { ratioInterval } from './ratio-interval.ts';

/** Named columns beside the intercept, one value per week: a step, time, season. */
type Design = Readonly<Record<string, readonly number[]>>;

export type InterruptedTimeSeriesInput =
  | {
      readonly family: 'quasipoisson';
      readonly y: readonly number[];
      readonly exposure: readonly number[];
      readonly design: Design;
    }
  | {
      readonly family: 'quasibinomial';
      readonly counts: readonly number[];
      readonly sizes: readonly number[];
      readonly design: Design;
    };

export interface InterruptedTimeSeries {
  readonly names: readonly string[];
  readonly coefficients: readonly number[];
  /** Pearson X2 / residualDf */
  readonly dispersion: number;
  /** Scaled by the square root of the dispersion. */
  readonly standardErrors: readonly number[];
  readonly t: readonly number[];
  readonly residualDf: number;
  readonly deviance: number;
  /** Effect of each column, without the intercept: of the rate (quasi-Poisson) or of the odds (quasi-binomial). */
  readonly rateRatio?: readonly number[];
  readonly oddsRatio?: readonly number[];
  readonly ci95Normal: readonly Interval[];
}

/**
 * Segmented regression with over-dispersion (Lopez Bernal, Cummins and Gasparrini 2017, Int. J. Epidemiol. 46:348).
 * Weeks without exposure are left out.
 *
 * @throws RangeError when the columns hang on each other, weeks are too few, or there is no event to explain
 * @example interruptedTimeSeries({ family: 'quasibinomial', counts, sizes, design: { step } }).oddsRatio // [0.85]
 */
export function interruptedTimeSeries(input: InterruptedTimeSeriesInput): InterruptedTimeSeries {
  const isRate = input.family === 'quasipoisson';
  const weeks = isRate
    ? subgroups(input.y, input.exposure, 'rate')
    : subgroups(input.counts, input.sizes, 'share');
  const names = ['(Intercept)', ...Object.keys(input.design)];
  const rows = rowsOf(input.design, weeks.length);
  const observations = weeks.flatMap(({ count, size }, index): readonly Observation[] => {
    if (size === 0) return [];
    const row = rows[index] ?? [];
    return [isRate ? { y: count, row, offset: Math.log(size) } : { y: count / size, row, weight: size }];
  });
  demandInformation(weeks, names.length, isRate);
  const fit = fitGlm(isRate ? poissonFamily : binomialFamily, observations);
  demand(fit?.converged === true, 'the columns must be independent and the effects finite', names);
  const standardErrors = names.map((_, index) => {
    const unit = names.map((__, other) => (other === index ? 1 : 0));
    return Math.sqrt(fit.dispersion * fit.unscaledVariance(unit));
  });
  const effects = fit.coefficients.slice(1);
  const ratios = effects.map(Math.exp);
  const { coefficients, dispersion, residualDf, deviance } = fit;
  return {
    names,
    coefficients,
    dispersion,
    standardErrors,
    t: coefficients.map((value, index) => value / (standardErrors[index] ?? 0)),
    residualDf,
    deviance,
    ...(isRate ? { rateRatio: ratios } : { oddsRatio: ratios }),
    ci95Normal: ratios.map((ratio, index) => ratioInterval(ratio, standardErrors[index + 1] ?? 0)),
  };
}

function rowsOf(design: Design, weeks: number): readonly (readonly number[])[] {
  for (const [name, column] of Object.entries(design)) {
    demand(column.length === weeks, `column ${name} must have ${String(weeks)} values`, column.length);
    demand(column.every(Number.isFinite), `column ${name} must hold finite numbers`, column);
  }
  const columns = Object.values(design);
  return Array.from({ length: weeks }, (_, week) => [1, ...columns.map((column) => column[week] ?? 0)]);
}

function demandInformation(weeks: readonly Subgroup[], columns: number, isRate: boolean): void {
  const seen = weeks.filter(({ size }) => size > 0);
  demand(
    seen.length > columns,
    `more than ${String(columns)} weeks with exposure must be given`,
    seen.length,
  );
  const events = total(seen, ({ count }) => count);
  demand(events > 0, 'at least one event must be given', events);
  const all = isRate ? Infinity : total(seen, ({ size }) => size);
  demand(events < all, 'at least one opportunity must be without an event', events);
}
