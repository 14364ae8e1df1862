/**
 * Solves a square system by elimination with row pivoting.
 *
 * @param matrix rows; changed in place
 * @param right changed in place
 * @example solveLinear([[2, 0], [0, 4]], [2, 2]) // [1, 0.5]
 */
export function solveLinear(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length;
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let row = step + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[step] ?? 0) > Math.abs(matrix[pivot]?.[step] ?? 0)) pivot = row;
    swap(matrix, step, pivot);
    swap(right, step, pivot);
    const top = matrix[step] ?? [];
    for (let row = step + 1; row < size; row++) {
      const line = matrix[row] ?? [];
      const factor = (line[step] ?? 0) / (top[step] ?? 0);
      for (let column = step; column < size; column++)
        line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[step] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < size; column++)
      rest -= (matrix[row]?.[column] ?? 0) * (right[column] ?? 0);
    right[row] = rest / (matrix[row]?.[row] ?? 0);
  }
  return right;
}

function swap<Item>(list: Item[], one: number, other: number): void {
  const [a, b] = [list[one], list[other]];
  if (a === undefined || b === undefined) return;
  list[one] = b;
  list[other] = a;
}
