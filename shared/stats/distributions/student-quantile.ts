import { normalQuantile } from '../normal-quantile.ts';
import { findRoot } from '../special-functions/find-root.ts';
import { studentTail } from './student-tail.ts';

/**
 * The t that Student's law exceeds with probability `tail`.
 *
 * @param tail above 0, at most 0.5
 * @param df degrees of freedom, above 0
 * @example studentQuantile(0.025, 10) // 2.228139
 */
export function studentQuantile(tail: number, df: number): number {
  if (tail === 0.5) return 0;
  const logTail = Math.log(tail);
  return Math.exp(
    findRoot(
      (logT) => logTail - Math.log(studentTail(Math.exp(logT), df)),
      Math.log(-normalQuantile(tail)),
      0.2,
    ),
  );
}
