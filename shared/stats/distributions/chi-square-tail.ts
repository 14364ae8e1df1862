import { incompleteGamma } from '../special-functions/incomplete-gamma.ts';

/**
 * P(X >= x) of the chi-square law.
 *
 * @param x 0 or more
 * @param df degrees of freedom, above 0
 * @example chiSquareTail(3.841459, 1) // 0.05
 */
export const chiSquareTail = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper;
