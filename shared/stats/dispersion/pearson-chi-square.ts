import type { Subgroup } from '../input/subgroups.ts';
import { total } from '../input/total.ts';

/**
 * Pearson's X2 of shares around a common one: sum of (x - n p)^2 / (n p (1 - p)).
 *
 * @param rate the common share; 0 and 1 give 0
 * @example pearsonChiSquare([{ count: 3, size: 10 }, { count: 1, size: 10 }], 0.2) // 1.25
 */
export function pearsonChiSquare(groups: readonly Subgroup[], rate: number): number {
  const variance = rate * (1 - rate);
  if (variance === 0) return 0;
  return total(groups, ({ count, size }) => (size > 0 ? (count - size * rate) ** 2 / (size * variance) : 0));
}
