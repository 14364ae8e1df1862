import { normalTail } from '../distributions/normal-tail.ts';
import { demand } from '../input/demand.ts';

/**
 * Defects per million opportunities at a sigma level, one-sided.
 *
 * @param shift conventional 1.5, or 0
 * @example dpmoOfSigmaLevel(6, 1.5) // 3.4
 */
export function dpmoOfSigmaLevel(sigmaLevel: number, shift: number): number {
  const z = sigmaLevel - shift;
  demand(Number.isFinite(z), 'sigma level and shift must be finite numbers', z);
  return 1e6 * normalTail(z);
}
