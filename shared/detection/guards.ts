import type { Direction } from '../domain/verdict.ts';
import type { PredictiveWindow } from './predictive-window.ts';

/**
 * Only what is enough to act on may alarm: upward at least 3 events and a quarter more than expected,
 * downward at least 5 expected events and a fifth fewer. A single complaint cannot pass.
 */
export const passesGuard = (direction: Direction, events: number, expected: number): boolean =>
  direction === 'up' ? events >= 3 && events >= 1.25 * expected : expected >= 5 && events <= 0.8 * expected;

/** Fewer events in weeks of which less than this is there may be late, not fewer. */
const COMPLETE_ENOUGH = 0.8;

/** Fewer events must hold without the lowest week too, and in weeks that are complete: they may be a late delivery. */
export const windowPassesGuard = (direction: Direction, window: PredictiveWindow): boolean =>
  passesGuard(direction, window.events, window.expected) &&
  (direction === 'up' ||
    (window.completeness >= COMPLETE_ENOUGH &&
      passesGuard('down', window.events - window.lowestEvents, window.expected - window.lowestExpected)));
