import { incompleteBeta } from '../special-functions/incomplete-beta.ts';

/**
 * P(T > t) of Student's law.
 *
 * @param df degrees of freedom, above 0
 * @example studentTail(2.228139, 10) // 0.025
 */
export function studentTail(t: number, df: number): number {
  const square = t * t;
  const beyond = incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square)).lower / 2;
  return t >= 0 ? beyond : 1 - beyond;
}
