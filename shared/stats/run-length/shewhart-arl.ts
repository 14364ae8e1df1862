import { normalTail } from '../distributions/normal-tail.ts';
import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';

/**
 * Average run length of a two-sided Shewhart chart of normal values.
 *
 * @param L half width of the limits in sigmas
 * @param shift of the mean in sigmas; 0 = in control
 * @example shewhartArl(3, 0) // 370.4
 */
export function shewhartArl(L: number, shift: number): number {
  demandPositive('L', L);
  demand(Number.isFinite(shift), 'shift must be a finite number', shift);
  return 1 / (normalTail(L - shift) + normalTail(L + shift));
}
