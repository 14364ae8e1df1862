/**
 * Standard normal distribution function: series near 0 (Marsaglia 2004), continued fraction in the tails,
 * so the lower tail keeps its digits down to 1e-300.
 *
 * @example normalCdf(-1.96) // 0.0250
 */
export function normalCdf(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) > 3) {
    let fraction = 0;
    for (let term = 80; term > 0; term--) fraction = term / (Math.abs(z) + fraction);
    const tail = density / (Math.abs(z) + fraction);
    return z < 0 ? tail : 1 - tail;
  }
  let sum = z;
  let term = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density;
}
