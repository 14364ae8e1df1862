import { incompleteGamma } from '../special-functions/incomplete-gamma.ts';

/**
 * P(Z > z) of the standard normal law, to full relative precision down to 1e-300.
 *
 * @example normalTail(1.959964) // 0.025
 */
export function normalTail(z: number): number {
  const beyond = incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return z >= 0 ? beyond : 1 - beyond;
}
