/**
 * Maps a value to a coordinate along a straight line. A domain without extent maps to the middle of the range.
 * @example linearScale([0, 10], [100, 0])(5) // 50
 */
export function linearScale(
  [fromLow, fromHigh]: readonly [number, number],
  [toLow, toHigh]: readonly [number, number],
): (value: number) => number {
  const extent = fromHigh - fromLow;
  if (!(Math.abs(extent) > 0)) return () => (toLow + toHigh) / 2;
  return (value) => toLow + ((value - fromLow) / extent) * (toHigh - toLow);
}
