import { demand } from './demand.ts';

/** @throws RangeError unless `value` lies between 0 and 1, both excluded */
export function demandShare(name: string, value: number): void {
  demand(value > 0 && value < 1, `${name} must lie between 0 and 1`, value);
}
