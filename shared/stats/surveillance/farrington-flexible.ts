import { demand } from '../input/demand.ts';
import { demandCount } from '../input/demand-count.ts';
import { demandShare } from '../input/demand-share.ts';
import { farringtonBaseline } from './farrington-baseline.ts';
import { farringtonModel } from './farrington-model.ts';
import { deltaThreshold, negativeBinomialThreshold } from './farrington-threshold.ts';

export interface FarringtonControl {
  /** Years to go back. */
  readonly b: number;
  /** Half width in weeks of the windows around the same week of earlier years. */
  readonly w: number;
  /** One-sided, e.g. 0.005. */
  readonly alpha: number;
  readonly trend: boolean;
  /** Weight weeks with large residuals down. */
  readonly reweight: boolean;
  /** Anscombe residual from which on, customarily 2.58. */
  readonly weightsThreshold: number;
  /** Parts of the year with a level of their own, customarily 10; 1 = only the windows. */
  readonly noPeriods: number;
  /** Latest weeks that are kept out of the baseline, customarily 26. */
  readonly pastWeeksNotIncluded: number;
  readonly thresholdMethod: 'delta' | 'nbPlugin';
  /** The trend stays when its p-value is below this. */
  readonly pThresholdTrend: number;
}

/** No alarm with fewer events than this in so many weeks, incl. the judged one. */
const FEWEST = { events: 5, weeks: 4 };

export interface FarringtonFlexible {
  /** All lists start with index `from`; undefined: too few events, or no convergence. */
  readonly upperbound: readonly (number | undefined)[];
  readonly expected: readonly (number | undefined)[];
  readonly pValue: readonly (number | undefined)[];
  /** Over-dispersion, at least 1. */
  readonly phi: readonly (number | undefined)[];
  /** Indexes above their bound. */
  readonly alarms: readonly number[];
}

/**
 * Improved Farrington method (Noufaily et al. 2013, Stat. Med. 32:1206; Salmon, Schumacher and Hoehle 2016, J. Stat.
 * Softw. 70(10)): each week against a quasi-Poisson regression on the same weeks of earlier years.
 *
 * @param input.freq weeks per year
 * @param input.from first index to judge; b years and w weeks must lie before it
 * @example farringtonFlexible({ counts, freq: 52, from: 249, control }).alarms
 */
export function farringtonFlexible(input: {
  readonly counts: readonly number[];
  readonly freq: number;
  readonly from: number;
  readonly control: FarringtonControl;
}): FarringtonFlexible {
  const { counts, freq, from, control } = input;
  demandControl(input);
  const weeks = counts.slice(from).map((count, offset) => judge(counts, from + offset, freq, control, count));
  return {
    upperbound: weeks.map((week) => week?.upperbound),
    expected: weeks.map((week) => week?.expected),
    pValue: weeks.map((week) => week?.pValue),
    phi: weeks.map((week) => week?.phi),
    alarms: weeks.flatMap((week, offset) => (week?.isAlarm ? [from + offset] : [])),
  };
}

interface Judged {
  readonly upperbound?: number;
  readonly expected?: number;
  readonly pValue: number;
  readonly phi: number;
  readonly isAlarm: boolean;
}

function judge(
  counts: readonly number[],
  now: number,
  freq: number,
  control: FarringtonControl,
  count: number,
): Judged | undefined {
  const weeks = farringtonBaseline(now, freq, control);
  const prediction = farringtonModel({ counts, weeks, now }, control);
  if (!prediction) return undefined;
  const threshold = control.thresholdMethod === 'delta' ? deltaThreshold : negativeBinomialThreshold;
  const { upperbound, pValue } = threshold(prediction, count, control.alpha);
  const { phi, linear } = prediction;
  const recent = counts.slice(Math.max(0, now + 1 - FEWEST.weeks), now + 1);
  if (recent.reduce((sum, one) => sum + one, 0) < FEWEST.events) return { pValue, phi, isAlarm: false };
  return { pValue, phi, upperbound, expected: Math.exp(linear), isAlarm: count > upperbound };
}

function demandControl({ counts, freq, from, control }: Parameters<typeof farringtonFlexible>[0]): void {
  for (const count of counts) demandCount('each count', count);
  const { b, w, noPeriods, pastWeeksNotIncluded, alpha } = control;
  for (const [name, value] of Object.entries({ freq, b, noPeriods }))
    demand(Number.isInteger(value) && value > 0, `${name} must be whole and above 0`, value);
  for (const [name, value] of Object.entries({ w, from, pastWeeksNotIncluded })) demandCount(name, value);
  demandShare('alpha', alpha);
  demand(from >= b * freq + w, `from must be at least ${String(b * freq + w)}`, from);
}
