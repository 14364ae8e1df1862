import { binomialLaw } from '../binomial-law.ts';
import { countQuantile } from '../distributions/count-quantile.ts';
import { demand } from '../input/demand.ts';
import { demandShare } from '../input/demand-share.ts';
import { tails } from '../tails.ts';

/**
 * Exact limit of a funnel plot, smoothed between the counts (Spiegelhalter 2005, Stat. Med. 24:1185, A.1.1).
 *
 * @param size opportunities of the unit, whole and above 0
 * @param target share that all units are compared with
 * @param probability P(share at or below the limit), e.g. 0.975; not one half
 * @example funnelLimit(58, 0.0942, 0.975) // 0.168
 */
export function funnelLimit(size: number, target: number, probability: number): number {
  demand(Number.isInteger(size) && size > 0, 'size must be whole and above 0', size);
  demandShare('target', target);
  demandShare('probability', probability);
  const law = binomialLaw(size, target);
  const count = countQuantile(law, probability);
  const { lower, probability: step } = tails(law, count);
  return (count - (lower - probability) / step) / size;
}
