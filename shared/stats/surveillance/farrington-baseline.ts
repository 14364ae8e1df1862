import { demand } from '../input/demand.ts';

export interface BaselineWeek {
  readonly week: number;
  /** Part of the year, 1..periods; the window around the judged week of the year is the last. */
  readonly season: number;
}

/**
 * Weeks that Farrington's method compares `now` with: windows of +-w weeks around the same week of b earlier years and,
 * with more than one period, all weeks between them in blocks of nearly equal length.
 *
 * @param now index of the judged week
 */
export function farringtonBaseline(
  now: number,
  freq: number,
  control: {
    readonly b: number;
    readonly w: number;
    readonly noPeriods: number;
    readonly pastWeeksNotIncluded: number;
  },
): readonly BaselineWeek[] {
  const { b, w, noPeriods, pastWeeksNotIncluded } = control;
  const between = freq - 2 * w - 1;
  const enough = between >= noPeriods - 1;
  demand(enough, `noPeriods must leave weeks between the windows of w = ${String(w)}`, noPeriods);
  const weeks: BaselineWeek[] = [];
  for (let week = now - b * freq - w; week < now - pastWeeksNotIncluded; week++) {
    const place = (((week - now - w - 1) % freq) + freq) % freq;
    if (place >= between) weeks.push({ week, season: noPeriods });
    else if (noPeriods > 1) weeks.push({ week, season: blockOf(place, between, noPeriods - 1) });
  }
  return weeks;
}

/** The first blocks are one week longer when the weeks do not divide evenly. */
function blockOf(place: number, weeks: number, blocks: number): number {
  const length = Math.floor(weeks / blocks);
  const long = weeks % blocks;
  const inLong = long * (length + 1);
  if (place < inLong) return 1 + Math.floor(place / (length + 1));
  return 1 + long + Math.floor((place - inLong) / length);
}
