const MOST_STEPS = 200;

/**
 * Where a rising function crosses 0: the bracket grows from `start`, then Brent's method (1973) closes it to full
 * precision. Infinite values and flat stretches away from the crossing are allowed.
 *
 * @param step first width of the bracket, above 0
 * @throws RangeError when there is no crossing
 * @example findRoot((x) => x * x * x - 8, 1, 0.5) // 2
 */
export function findRoot(rising: (x: number) => number, start: number, step: number): number {
  let near: Point = [start, clamp(rising(start))];
  const direction = near[1] > 0 ? -1 : 1;
  for (let width = step; width < 1e300; width *= 2) {
    const x = near[0] + direction * width;
    const far: Point = [x, clamp(rising(x))];
    if (far[1] * direction >= 0) return brent(rising, near, far);
    near = far;
  }
  throw new RangeError('Cannot find a root: the function must cross 0');
}

type Point = readonly [x: number, y: number];

const clamp = (y: number): number => Math.max(-1e100, Math.min(1e100, y));

function brent(of: (x: number) => number, first: Point, second: Point): number {
  let [a, fa] = first;
  let [b, fb] = second;
  let [c, fc] = first;
  let [last, before] = [b - a, b - a];
  for (let step = 0; step < MOST_STEPS && fb !== 0; step++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      last = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) [a, fa, b, fb, c, fc] = [b, fb, c, fc, b, fb];
    const tolerance = 4e-16 * Math.max(Math.abs(b), 1e-3);
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance) break;
    const next = interpolation([a, fa], [b, fb], [c, fc]);
    const trusted = Math.abs(next) < Math.min(1.5 * Math.abs(half), Math.abs(before) / 2) && next * half > 0;
    [before, last] = trusted ? [last, next] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(last) > tolerance ? last : Math.sign(half) * tolerance;
    fb = clamp(of(b));
  }
  return b;
}

/** Step from b by inverse quadratic interpolation, by the secant while only two points are known. */
function interpolation([a, fa]: Point, [b, fb]: Point, [c, fc]: Point): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const above = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return above / -((q - 1) * (r - 1) * (s - 1));
}
