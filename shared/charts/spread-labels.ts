/**
 * Moves labels on a line apart: down first, then up again from the far end, so that they stay inside when they fit.
 * @returns positions in the order of the input
 * @example spreadLabels([10, 12], 14, [0, 100]) // [10, 24]
 */
export function spreadLabels(
  wanted: readonly number[],
  distance: number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const order = wanted
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position);
  const placed: number[] = [];
  let floor = low;
  for (const { position } of order) {
    placed.push(Math.max(position, floor));
    floor = Math.max(position, floor) + distance;
  }
  let ceiling = high;
  for (let rank = placed.length - 1; rank >= 0; rank--) {
    const own = Math.min(placed[rank] ?? low, ceiling);
    placed[rank] = own;
    ceiling = own - distance;
  }
  const result: number[] = [];
  for (const [rank, { index }] of order.entries()) result[index] = placed[rank] ?? low;
  return result;
}
