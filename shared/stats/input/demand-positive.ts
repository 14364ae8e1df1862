import { demand } from './demand.ts';

/** @throws RangeError unless `value` is finite and above 0 */
export function demandPositive(name: string, value: number): void {
  demand(value > 0 && value < Infinity, `${name} must be above 0`, value);
}
