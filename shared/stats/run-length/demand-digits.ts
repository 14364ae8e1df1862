import { demand } from '../input/demand.ts';

/**
 * The run length, when it was short enough to be computed.
 *
 * @throws RangeError beyond 1e13 points
 */
export function demandDigits(length: number): number {
  demand(length < Infinity, 'the average run length must be below 1e13', length);
  return length;
}
