/** A score, and whether the text is a positive one. */
export type Judged = readonly [score: number, positive: boolean];

/** Probability that a positive text scores above a negative one (Mann-Whitney, ties count half). */
export function auc(judged: readonly Judged[]): number {
  const ranks = ranksOf(judged.map(([score]) => score));
  const positives = judged.filter(([, positive]) => positive).length;
  const sum = judged.reduce((total, [, positive], index) => total + (positive ? (ranks[index] ?? 0) : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * (judged.length - positives));
}

/** Mean F1 of both classes, positive from above 0. */
export function macroF1(judged: readonly Judged[]): number {
  const f1 = (wanted: boolean): number => {
    let hits = 0;
    let misses = 0;
    for (const [score, positive] of judged) {
      const said = score > 0 === wanted;
      if (said && positive === wanted) hits += 1;
      else if (said || positive === wanted) misses += 1;
    }
    return (2 * hits) / (2 * hits + misses);
  };
  return (f1(true) + f1(false)) / 2;
}

/** Share of texts judged right, positive from above 0. */
export const accuracy = (judged: readonly Judged[]): number =>
  judged.filter(([score, positive]) => score > 0 === positive).length / judged.length;

/** Rank correlation with mean ranks for ties. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [ra, rb] = [ranksOf(a), ranksOf(b)];
  const mean = (a.length + 1) / 2;
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  ra.forEach((rank, index) => {
    const [da, db] = [rank - mean, (rb[index] ?? 0) - mean];
    product += da * db;
    squaresA += da * da;
    squaresB += db * db;
  });
  return product / Math.sqrt(squaresA * squaresB);
}

/** Ranks from 1, mean rank for ties. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to)) ranks[index] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}
