import { LIMITS } from './change-evidence.ts';

const LIMIT = Math.exp(LIMITS.up);
/** Points to a standard deviation, and at most. */
const DENSITY = 1.5;
const MOST_POINTS = 64;

/** Evidence of a rise by the events it is seen in: rising, exponential between its points. */
export interface EvidenceTable {
  readonly from: number;
  readonly step: number;
  readonly logs: readonly number[];
}

export const alarms = (evidence: number): boolean => evidence >= LIMIT;

/**
 * Tabulates from the first count with any evidence up to where it alarms by itself.
 *
 * @param deviation standard deviation of the counts
 */
export function tabulate(
  evidence: (events: number) => number,
  { from, deviation }: { readonly from: number; readonly deviation: number },
): EvidenceTable {
  const step = Math.max(1, Math.round(deviation / DENSITY));
  const logs: number[] = [];
  for (let isLast = false; !isLast && logs.length < MOST_POINTS;) {
    const found = evidence(from + logs.length * step);
    logs.push(Math.log(found));
    isLast = alarms(found);
  }
  return { from, step, logs };
}

/** Evidence of so many events; where it alarms in any case, at least as much as that takes. */
export function evidenceAt({ from, step, logs }: EvidenceTable, events: number): number {
  const place = (events - from) / step;
  if (place < 0) return 0;
  const point = Math.floor(place);
  const low = logs[point];
  if (low === undefined) return LIMIT;
  return Math.exp(low + (place - point) * ((logs[point + 1] ?? low) - low));
}
