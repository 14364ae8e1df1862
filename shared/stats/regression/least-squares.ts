/** Columns whose remainder is this small, compared with their length, hang on the others. */
const DEPENDENT = 1e-11;

export interface LeastSquares {
  readonly coefficients: readonly number[];
  /** row' (X'X)^-1 row */
  unscaledVariance(row: readonly number[]): number;
}

/**
 * Least squares by Householder triangularisation, which keeps twice the digits of the normal equations.
 *
 * @param rows design, one row per observation
 * @returns undefined when a column hangs on the others
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5]).coefficients // [1, 2]
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  response: readonly number[],
): LeastSquares | undefined {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    Float64Array.from(rows, (row) => row[column] ?? 0),
  );
  const target = Float64Array.from(response);
  const diagonal: number[] = [];
  for (const [step, column] of columns.entries()) {
    const length = Math.hypot(...column);
    const tail = Math.hypot(...column.subarray(step));
    if (!(tail > DEPENDENT * length)) return undefined;
    const pivot = (column[step] ?? 0) > 0 ? -tail : tail;
    diagonal.push(pivot);
    column[step] = (column[step] ?? 0) - pivot;
    const scale = -1 / (pivot * (column[step] ?? 0));
    for (const other of [...columns.slice(step + 1), target]) reflect(column, other, step, scale);
  }
  const triangle = (row: number, column: number): number =>
    row === column ? (diagonal[row] ?? 0) : (columns[column]?.[row] ?? 0);
  return {
    coefficients: backward(triangle, target, width),
    unscaledVariance: (row) => forward(triangle, row, width).reduce((sum, value) => sum + value * value, 0),
  };
}

function reflect(axis: Float64Array, other: Float64Array, from: number, scale: number): void {
  let product = 0;
  for (let at = from; at < axis.length; at++) product += (axis[at] ?? 0) * (other[at] ?? 0);
  for (let at = from; at < axis.length; at++)
    other[at] = (other[at] ?? 0) - scale * product * (axis[at] ?? 0);
}

type Triangle = (row: number, column: number) => number;

/** Solves R x = y. */
function backward(triangle: Triangle, y: Float64Array, width: number): readonly number[] {
  const x = new Array<number>(width).fill(0);
  for (let row = width - 1; row >= 0; row--) {
    let rest = y[row] ?? 0;
    for (let column = row + 1; column < width; column++) rest -= triangle(row, column) * (x[column] ?? 0);
    x[row] = rest / triangle(row, row);
  }
  return x;
}

/** Solves R' x = y. */
function forward(triangle: Triangle, y: readonly number[], width: number): readonly number[] {
  const x = new Array<number>(width).fill(0);
  for (let row = 0; row < width; row++) {
    let rest = y[row] ?? 0;
    for (let before = 0; before < row; before++) rest -= triangle(before, row) * (x[before] ?? 0);
    x[row] = rest / triangle(row, row);
  }
  return x;
}
