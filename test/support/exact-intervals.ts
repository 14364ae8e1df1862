import { binomialLaw } from '../../shared/stats/binomial-law.ts';
import { poissonLaw } from '../../shared/stats/poisson-law.ts';
import { tails } from '../../shared/stats/tails.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Where a falling function crosses 0, by bisection to full precision. */
function root(fall: (value: number) => number, low: number, high: number): number {
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (fall(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Exact interval of a share (Clopper and Pearson 1934): tests and figures need a guarantee, not beauty. */
export function binomialInterval(events: number, trials: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const upper = (share: number): number => tails(binomialLaw(trials, share), events).upper;
  const lower = (share: number): number => tails(binomialLaw(trials, share), events).lower;
  return {
    low: events === 0 ? 0 : root((share) => tail - upper(share), 0, 1),
    high: events === trials ? 1 : root((share) => lower(share) - tail, 0, 1),
  };
}

/** Exact interval of a rate (Garwood 1936). */
export function poissonInterval(events: number, exposure: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const end = 2 * events + 50;
  const upper = (mean: number): number => tails(poissonLaw(mean), events).upper;
  const lower = (mean: number): number => tails(poissonLaw(mean), events).lower;
  return {
    low: events === 0 ? 0 : root((mean) => tail - upper(mean), 0, end) / exposure,
    high: root((mean) => lower(mean) - tail, 0, end) / exposure,
  };
}
