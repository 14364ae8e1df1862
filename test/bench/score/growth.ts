const LENGTHS = [500, 1_000, 2_000, 4_000, 8_000];
const REPEATS = 40;

/**
 * Exponent with which processor time grows with the length of a text, by least squares over logarithms: 1 is in proportion.
 * Best of several runs per length.
 */
export function growthExponent(words: string, work: (text: string) => unknown): number {
  const points = LENGTHS.map((length) => {
    const text = words.slice(0, length);
    return [Math.log(length), Math.log(timeOf(text, work))] as const;
  });
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const products = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return products / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function timeOf(text: string, work: (text: string) => unknown): number {
  let best = Infinity;
  for (let run = 0; run < REPEATS; run += 1) {
    const before = process.hrtime.bigint();
    work(text);
    best = Math.min(best, Number(process.hrtime.bigint() - before));
  }
  return best;
}
