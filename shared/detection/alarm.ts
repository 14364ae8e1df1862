import type { DetectionRule, Direction } from '../domain/verdict.ts';

/** An alarm as one path of the detector sees it. */
export interface Alarm {
  readonly direction: Direction;
  readonly rule: DetectionRule;
  /** Index of its first week. */
  readonly onset: number;
  readonly weeks: number;
  readonly events: number;
  readonly effect: number;
}
