/** 97.5 % quantile of the normal distribution. */
const Z95 = 1.959964;

/**
 * 95 % score interval of a share (Wilson 1927): stays inside 0..1 and holds for small numbers.
 *
 * @returns low 0 and high 1 without any trials
 * @example shareInterval(10, 100) // { low: 0.0552, high: 0.1744 }
 */
export function shareInterval(
  events: number,
  trials: number,
): { readonly low: number; readonly high: number } {
  if (trials <= 0) return { low: 0, high: 1 };
  const share = events / trials;
  const z2 = Z95 ** 2;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials ** 2))) / (1 + z2 / trials);
  return {
    low: events <= 0 ? 0 : Math.max(0, centre - half),
    high: events >= trials ? 1 : Math.min(1, centre + half),
  };
}
