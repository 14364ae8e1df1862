/**
 * Nodes and weights of Gauss-Legendre quadrature on low..high (Newton's method on the Legendre polynomial).
 *
 * @example gaussLegendre(2, -1, 1) // [{ node: -0.577, weight: 1 }, { node: 0.577, weight: 1 }]
 */
export function gaussLegendre(
  points: number,
  low: number,
  high: number,
): readonly { readonly node: number; readonly weight: number }[] {
  const half = (high - low) / 2;
  return Array.from({ length: points }, (_, index) => {
    let x = -Math.cos((Math.PI * (index + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      const polynomial = legendre(points, x);
      slope = polynomial.slope;
      const change = polynomial.value / slope;
      x -= change;
      if (Math.abs(change) < 1e-15) break;
    }
    return { node: low + half * (1 + x), weight: (2 * half) / ((1 - x * x) * slope * slope) };
  });
}

function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let n = 2; n <= degree; n++)
    [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
