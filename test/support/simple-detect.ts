import type { Verdict } from '../../shared/domain/verdict.ts';
import type { SeriesWeek } from '../../shared/domain/series.ts';
import type { DetectFamily } from '../../shared/report/judge-week.ts';

const BASELINE = 12;

/** Stands for the detector where only its answer matters: 4 sigma from all weeks before, at least 5 events, 12 weeks. */
export const simpleDetect: DetectFamily = (series) =>
  series.map(({ id, weeks }) => ({
    id,
    verdicts: weeks.map((week, index) => judge(week, weeks.slice(0, index))),
  }));

function judge(point: SeriesWeek, before: readonly SeriesWeek[]): Verdict {
  const size = point.exposure ?? 1;
  const sum = (pick: (week: SeriesWeek) => number): number =>
    before.reduce((all, week) => all + pick(week), 0);
  const level =
    sum((week) => week.events) /
    Math.max(
      1,
      sum((week) => week.exposure ?? 1),
    );
  const expected = level * size;
  const half = 4 * Math.sqrt(Math.max(expected, 0.5));
  const base = {
    week: point.week,
    events: point.events,
    ...(point.exposure === undefined ? {} : { exposure: point.exposure }),
    expected,
    lower: Math.max(0, Math.ceil(expected - half)),
    upper: Math.floor(expected + half),
    baselineWeeks: before.length,
  };
  if (before.length < BASELINE) return { ...base, verdict: 'insufficient' };
  const up = point.events > expected + half && point.events >= 5;
  const down = point.events < expected - half;
  if (!up && !down) return { ...base, verdict: 'in-control' };
  return {
    ...base,
    verdict: 'signal',
    direction: up ? 'up' : 'down',
    rule: 'spike',
    windowWeeks: 1,
    p: 1e-5,
    q: 1e-4,
    ...(expected > 0 ? { effect: point.events / expected } : {}),
  };
}
