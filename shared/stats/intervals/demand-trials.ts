import { demand } from '../input/demand.ts';
import { demandCount } from '../input/demand-count.ts';
import { demandShare } from '../input/demand-share.ts';

/** @throws RangeError unless 0 <= events <= trials, both whole, and 0 < confidence < 1 */
export function demandTrials(events: number, trials: number, confidence: number): void {
  demandCount('events', events);
  demandCount('trials', trials);
  demand(events <= trials, `events must not exceed the ${String(trials)} trials`, events);
  demandShare('confidence', confidence);
}
