import { demand } from '../input/demand.ts';

/**
 * Sample quantile by linear interpolation (type 7 of Hyndman and Fan 1996, the default of R).
 *
 * @param probability 0..1
 * @throws RangeError without values
 * @example quantile([1, 2, 4], 0.75) // 3
 */
export function quantile(values: readonly number[], probability: number): number {
  demand(values.length > 0, 'at least one value must be given', values.length);
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (at - Math.floor(at)) * (above - below);
}
