/**
 * Round axis values from 0 upwards that cover `highest`: steps of 1, 2, 2.5 or 5 times a power of ten.
 * @param highest largest value to show; without a positive one the axis goes to 1
 * @param wanted about how many steps
 * @param wholeNumbers no step below 1 (counts)
 * @returns ascending, at least two values, the last at or above `highest`
 * @example niceTicks(0.083, 4) // [0, 0.025, 0.05, 0.075, 0.1]
 */
export function niceTicks(highest: number, wanted: number, wholeNumbers = false): readonly number[] {
  const top = Number.isFinite(highest) && highest > 0 ? highest : 1;
  const rough = top / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = wholeNumbers && power <= 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  const nice = (steps.find((step) => step * power >= rough * 0.999) ?? 10) * power;
  const step = wholeNumbers ? Math.max(1, nice) : nice;
  const count = Math.ceil(top / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
