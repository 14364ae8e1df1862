import { demand } from '../input/demand.ts';

/** @throws RangeError unless each value lies in 0..1 */
export function demandProbabilities(pValues: readonly number[]): void {
  for (const p of pValues) demand(p >= 0 && p <= 1, 'each p-value must lie in 0..1', p);
}
