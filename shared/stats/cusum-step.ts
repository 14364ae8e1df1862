/**
 * One step of a one-sided cumulative sum (Page 1954): deviations beyond `reference` add up, others wear it
 * off, never below 0. For the lower side hand in the deviation with its sign changed.
 *
 * @example cusumStep(1.2, 2, 0.5) // 2.7
 */
export const cusumStep = (sum: number, deviation: number, reference: number): number =>
  Math.max(0, sum + deviation - reference);
