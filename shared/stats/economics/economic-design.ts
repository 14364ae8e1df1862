import { normalTail } from '../distributions/normal-tail.ts';
import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';

/** Names as in the paper and in the R package edcc. */
export interface EconomicDesignInput {
  /** Hours between samples. */
  readonly h: number;
  /** Half width of the limits in sigmas. */
  readonly L: number;
  /** Items per sample. */
  readonly n: number;
  /** Shift of the mean in sigmas when out of control. */
  readonly delta: number;
  /** 1 / mean hours in control. */
  readonly lambda: number;
  /** Cost per hour in and out of control. */
  readonly C0: number;
  readonly C1: number;
  /** Cost of a repair and of a false alarm. */
  readonly Cr: number;
  readonly Cf: number;
  /** Hours to sample one item, to find the cause, to search after a false alarm, to repair. */
  readonly T0: number;
  readonly Tc: number;
  readonly Tf: number;
  readonly Tr: number;
  /** Fixed and per-item cost of a sample. */
  readonly a: number;
  readonly b: number;
  /** 1 = production goes on during the search and during the repair, 0 = it stops. */
  readonly d1: number;
  readonly d2: number;
  readonly sided: 'one' | 'two';
}

/**
 * Expected cost per hour of an x-bar chart (Lorenzen and Vance 1986, Technometrics 28:3).
 *
 * @example economicDesignCost({ h: 1.5, L: 2.5, n: 5, delta: 0.86, ... }) // 227.11
 */
export function economicDesignCost(input: EconomicDesignInput): number {
  const { sided, h, L, n, delta, lambda, ...costs } = input;
  for (const [name, value] of Object.entries({ h, L, n, lambda })) demandPositive(name, value);
  for (const [name, value] of Object.entries({ delta, ...costs }))
    demand(value >= 0 && value < Infinity, `${name} must be 0 or more`, value);
  const { falseAlarms, detection } = runLengths(sided, L, delta * Math.sqrt(n));
  const { C0, C1, Cr, Cf, T0, Tc, Tf, Tr, a, b, d1, d2 } = costs;
  const samplesInControl = 1 / Math.expm1(lambda * h);
  // Mean time from a sample to the shift within an interval; the first terms of the series where digits cancel.
  const shiftWithinInterval =
    lambda * h < 1e-4 ? h * (0.5 - (lambda * h) / 12) : 1 / lambda - h * samplesInControl;
  const untilFound = n * T0 + h * detection - shiftWithinInterval;
  const searches = samplesInControl / falseAlarms;
  const cycle = 1 / lambda + (1 - d1) * searches * Tf + untilFound + Tc + Tr;
  const outOfControl = untilFound + d1 * Tc + d2 * Tr;
  const running = C0 / lambda + C1 * outOfControl;
  const sampling = ((a + b * n) / h) * (1 / lambda + outOfControl);
  return (running + searches * Cf + Cr + sampling) / cycle;
}

/** Average samples to a false alarm and to the detection of the shift. */
function runLengths(
  sided: 'one' | 'two',
  L: number,
  shift: number,
): { readonly falseAlarms: number; readonly detection: number } {
  const beyond = sided === 'two' ? normalTail(L + shift) : 0;
  const detection = 1 / (normalTail(L - shift) + beyond);
  return { falseAlarms: 1 / (normalTail(L) * (sided === 'two' ? 2 : 1)), detection };
}
