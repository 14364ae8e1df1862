import type { CountLaw } from './count-law.ts';

/** Nodes and weights of the 8-point Gauss-Legendre rule on -1..1 (positive half). */
const NODES = [0.1834346424956498, 0.52553240991632899, 0.79666647741362674, 0.96028985649753623];
const WEIGHTS = [0.36268378337836199, 0.31370664587788729, 0.22238103445337447, 0.10122853629037626];

/**
 * Logarithm of a tail of a law that changes little from count to count: the sum becomes an integral that
 * starts half a count before `from` (Euler-Maclaurin), in panels that follow the decay of the law.
 *
 * @param from at least 1 and below `law.max`
 * @param upward P(X >= from), else P(X <= from)
 */
export function smoothTail(law: CountLaw, from: number, upward: boolean): number {
  const sign = upward ? 1 : -1;
  const first = law.logProbability(from);
  const end = upward ? law.max : 0;
  let start = from - sign / 2;
  let total = (1 - Math.exp(law.logProbability(from - sign) - first)) / 24;
  for (let panel = 0; panel < 400; panel++) {
    const left = Math.abs(end - start) + 0.5;
    if (left <= 0.5) break;
    const width = Math.min(panelWidth(law, start, sign), left - 0.5);
    const part = integral(law, start, sign * width, first);
    total += part;
    start += sign * width;
    if (part < total * 1e-15) break;
  }
  return first + Math.log(total);
}

/** A standard deviation at the peak, four decay lengths in the tail. */
function panelWidth(law: CountLaw, start: number, sign: number): number {
  const step = Math.min(1, law.deviation / 100);
  const decay = law.logProbability(start) - law.logProbability(start + sign * step);
  const length = decay > 0 ? (4 * step) / decay : Infinity;
  return Math.min(law.deviation, Math.max(length, 1));
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
