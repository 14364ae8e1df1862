import type { CountLaw } from './count-law.ts';
import { deviancePart } from './special-functions/deviance-part.ts';
import { stirlingError } from './special-functions/stirling-error.ts';

const LOG_TWO_PI = 1.8378770664093453;

/**
 * Poisson law.
 *
 * @param mean greater than 0
 */
export function poissonLaw(mean: number): CountLaw {
  return {
    mean,
    deviation: Math.sqrt(mean),
    max: Infinity,
    logProbability: (count) =>
      count === 0
        ? -mean
        : -stirlingError(count) - deviancePart(count, mean) - 0.5 * (LOG_TWO_PI + Math.log(count)),
    ratio: (count) => mean / (count + 1),
  };
}
