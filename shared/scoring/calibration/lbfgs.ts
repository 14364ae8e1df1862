/** Value of a function at `weights`; writes its gradient into the second argument. */
type Objective = (weights: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const MOST_HALVINGS = 20;
const SUFFICIENT_DECREASE = 1e-4;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

/** Two-loop recursion: gradient times an approximate inverse Hessian. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const result = Float64Array.from(gradient);
  const shares: number[] = [];
  const add = (by: number, to: Float64Array): void => {
    for (let at = 0; at < result.length; at += 1) result[at] = (result[at] ?? 0) + by * (to[at] ?? 0);
  };
  for (const { moved, turned, curvature } of steps.toReversed()) {
    const share = dot(moved, result) / curvature;
    shares.unshift(share);
    add(-share, turned);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let at = 0; at < result.length; at += 1) result[at] = (result[at] ?? 0) * scale;
  }
  steps.forEach(({ moved, turned, curvature }, index) => {
    add((shares[index] ?? 0) - dot(turned, result) / curvature, moved);
  });
  return result;
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, at) => value - (b[at] ?? 0));

/**
 * Limited-memory BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 3.1).
 * @param weights start; changed in place
 * @param tolerance stops when a step gains less than this share
 */
export function minimise(
  objective: Objective,
  weights: Float64Array,
  iterations: number,
  tolerance: number,
): void {
  let gradient = new Float64Array(weights.length);
  let value = objective(weights, gradient);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const way = direction(gradient, steps);
    const slope = -dot(gradient, way);
    const start = Float64Array.from(weights);
    const nextGradient = new Float64Array(weights.length);
    let next = value;
    let length = steps.length > 0 ? 1 : 1 / Math.sqrt(dot(gradient, gradient));
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1, length /= 2) {
      for (let at = 0; at < weights.length; at += 1) weights[at] = (start[at] ?? 0) - length * (way[at] ?? 0);
      next = objective(weights, nextGradient);
      if (next <= value + SUFFICIENT_DECREASE * length * slope) break;
    }
    const moved = minus(weights, start);
    const turned = minus(nextGradient, gradient);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) steps.push({ moved, turned, curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = (value - next) / Math.max(1, Math.abs(value));
    gradient = nextGradient;
    value = next;
    if (gain < tolerance) break;
  }
}
