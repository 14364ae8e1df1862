import type { CountLaw } from './count-law.ts';

/** Nodes and weights of the 8-point Gauss-Legendre rule on -1..1 (positive half). */
const NODES = [0.1834346424956498, 0.52553240991632899, 0.79666647741362674, 0.96028985649753623];
const WEIGHTS = [0.36268378337836199, 0.31370664587788729, 0.22238103445337447, 0.10122853629037626];

/**
 * Sum of a law that changes little from count to count, over the probability of `from`: the sum becomes an integral
 * that starts half a count before `from` (Euler-Maclaurin), in panels that follow the decay of the law and narrow
 * towards the ends of its range.
 *
 * @param from at least 1 and below `law.max`
 * @param to last count of the sum, at or beyond `from` in the direction of the sum
 */
export function smoothTail(law: CountLaw, from: number, to: number): number {
  const sign = to >= from ? 1 : -1;
  const first = law.logProbability(from);
  const isEnd = to === 0 || to === law.max;
  const stop = isEnd ? to : to + sign / 2;
  let start = from - sign / 2;
  const slope = (count: number): number =>
    (Math.exp(law.logProbability(count) - first) - Math.exp(law.logProbability(count - sign) - first)) / 24;
  let total = slope(from) - (isEnd ? 0 : slope(to + sign));
  for (let panel = 0; panel < 400; panel++) {
    const left = Math.abs(stop - start);
    if (left === 0) break;
    const width = Math.min(panelWidth(law, start, sign), left);
    const part = integral(law, start, sign * width, first);
    total += part;
    start += sign * width;
    if (part < total * 1e-15) break;
  }
  return total;
}

/** A standard deviation at the peak, four decay lengths in the tail, never more than to half of the way to an end. */
function panelWidth(law: CountLaw, start: number, sign: number): number {
  const step = Math.min(1, law.deviation / 100);
  const decay = law.logProbability(start) - law.logProbability(start + sign * step);
  const length = decay > 0 ? (4 * step) / decay : Infinity;
  const [behind, ahead] = sign > 0 ? [start, law.max - start] : [law.max - start, start];
  return Math.min(law.deviation, Math.max(length, 1), behind, Math.max(1, ahead / 2));
}

function integral(law: CountLaw, start: number, width: number, scale: number): number {
  const middle = start + width / 2;
  const half = width / 2;
  let sum = 0;
  for (let node = 0; node < NODES.length; node++) {
    const offset = half * (NODES[node] ?? 0);
    const pair =
      Math.exp(law.logProbability(middle - offset) - scale) +
      Math.exp(law.logProbability(middle + offset) - scale);
    sum += (WEIGHTS[node] ?? 0) * pair;
  }
  return sum * Math.abs(half);
}
