import type { Series, SeriesKind } from '../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../shared/domain/week.ts';

/** Random numbers 0..1 that are the same for a seed on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Simulation {
  readonly id: string;
  readonly kind: SeriesKind;
  readonly weeks: number;
  /** Opportunities or units a week; a count series has 1. */
  readonly volume: number;
  /** Events per opportunity, unit or week. */
  readonly rate: number;
  /** Coefficient of variation of the true weekly rate. */
  readonly variation?: number;
  /** Factor on the rate in a week of the series (0 is the first). */
  readonly factor?: (week: number) => number;
}

const FIRST = '2023-W02' as IsoWeek;

/** A series whose weekly rate varies log-normally around its level. */
export function simulateSeries(simulation: Simulation, random: () => number): Series {
  const { id, kind, weeks, volume, rate, variation = 0, factor = () => 1 } = simulation;
  const spread = Math.sqrt(Math.log(1 + variation ** 2));
  return {
    id,
    kind,
    weeks: Array.from({ length: weeks }, (_, at) => {
      const level = rate * factor(at) * Math.exp(spread * normal(random) - spread ** 2 / 2);
      const week = addWeeks(FIRST, at);
      if (kind === 'count') return { week, events: poisson(level, random) };
      const exposure = Math.max(1, poisson(volume, random));
      const events =
        kind === 'rate' ? poisson(level * exposure, random) : binomial(exposure, Math.min(1, level), random);
      return { week, events, exposure };
    }),
  };
}

/** Box and Muller 1958. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Waiting times until they fill one unit. */
function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let time = 0; time <= mean; time -= Math.log(1 - random())) count++;
  return count;
}

function binomial(trials: number, share: number, random: () => number): number {
  let events = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < share) events++;
  return events;
}
