import type { BaselineWeeks } from './baseline-weeks.ts';
import { dispersionAt, expectationAt, type Expectation } from './level-model.ts';

/** Weeks that are looked at together: what wanders is slower. */
const BLOCK = 13;
/** Prior: the level moves by a tenth in a year. It is worth as much as 4 blocks. */
const PRIOR_WANDER = 2e-4;
const PRIOR_BLOCKS = 4;
/** A block with this much chance in its mean (variance on the log scale) counts half. */
const NOISY = 0.5;
const LARGEST_DEVIATION = 3;
/** Weeks after which a baseline week counts half: where the level stands still, and at least. */
const LONGEST_HALF_LIFE = 52;
const SHORTEST_HALF_LIFE = 8;

/** How a level moves that nobody changes. */
export interface LevelWander {
  /** Variance of its steps from week to week, on the log scale. */
  wander: number;
  /** Weeks after which a baseline week counts half. */
  halfLife: number;
}

export const noWander = (): LevelWander => ({ wander: PRIOR_WANDER, halfLife: LONGEST_HALF_LIFE });

const expectation: Expectation = { mean: 0, plain: 0, spread: 0 };

/**
 * How much the level of the baseline wandered by itself: the deviations of its quarters from their expectation beyond
 * chance, as a random walk would make them (its variance around its mean is span / 6 steps), shrunk. A level that
 * wanders is remembered for a shorter time, as exponential smoothing of a random walk in noise would be (Muth 1960).
 *
 * @param predictorAt log-odds or log rate of a baseline week
 */
export function updateWander(
  into: LevelWander,
  baseline: BaselineWeeks,
  bounded: boolean,
  fit: { readonly variation: number; readonly predictorAt: (at: number) => number },
): void {
  let steps = PRIOR_BLOCKS * PRIOR_WANDER;
  let weights = PRIOR_BLOCKS;
  let expected = 0;
  let variance = 0;
  const span = Math.max(2 * BLOCK, baseline.size);
  for (let first = 0; first < baseline.size; first += BLOCK) {
    const block = { events: 0, expected: 0, variance: 0 };
    for (let at = first; at < Math.min(first + BLOCK, baseline.size); at++) {
      const exposure = baseline.exposure[at] ?? 0;
      expectationAt(expectation, bounded, fit.predictorAt(at), exposure);
      block.events += baseline.events[at] ?? 0;
      block.expected += expectation.mean;
      block.variance += expectation.plain * dispersionAt(expectation, bounded, exposure, fit.variation);
    }
    expected += block.expected;
    variance += block.variance;
    const chance = block.variance / block.expected ** 2;
    const deviation = Math.min(LARGEST_DEVIATION, block.events / block.expected - 1);
    const weight = NOISY / (NOISY + chance);
    steps += (weight * 6 * (deviation ** 2 - chance)) / span;
    weights += weight;
  }
  into.wander = Math.max(PRIOR_WANDER, steps / weights);
  const noise = (variance * baseline.size) / expected ** 2;
  const beyondPrior = into.wander - PRIOR_WANDER;
  const halfLife = beyondPrior > 0 ? Math.LN2 / Math.sqrt(beyondPrior / noise) : LONGEST_HALF_LIFE;
  into.halfLife = Math.min(LONGEST_HALF_LIFE, Math.max(SHORTEST_HALF_LIFE, halfLife));
}

/**
 * Variance of the level between the baseline and now, on the log scale.
 *
 * @param lag weeks between the two
 */
export const wanderedSince = ({ wander, halfLife }: LevelWander, lag: number): number =>
  wander * (lag + halfLife / (2 * Math.LN2));
