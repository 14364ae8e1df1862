import type { Verdict } from '../domain/verdict.ts';
import { newFit, type BaselineFit } from './baseline-fit.ts';
import { emptyBaseline, type BaselineWeeks } from './baseline-weeks.ts';
import { noIncident, type IncidentState } from './incident.ts';
import type { Track } from './track.ts';

/** All that the detector carries from week to week for one series. */
export interface SeriesState {
  readonly track: Track;
  readonly baseline: BaselineWeeks;
  readonly fit: BaselineFit;
  readonly incident: IncidentState;
  readonly verdicts: Verdict[];
}

export const stateOf = (track: Track): SeriesState => ({
  track,
  baseline: emptyBaseline(),
  fit: newFit(),
  incident: noIncident(track),
  verdicts: [],
});
