import { demand } from './demand.ts';

/** @throws RangeError unless `value` is a whole number of 0 or more */
export function demandCount(name: string, value: number): void {
  demand(Number.isInteger(value) && value >= 0, `${name} must be a whole number of 0 or more`, value);
}
