import { demand } from '../input/demand.ts';

/** @throws RangeError unless each value is a finite number */
export function demandValues(values: readonly number[]): void {
  for (const value of values) demand(Number.isFinite(value), 'each value must be a finite number', value);
}
