import { weekIndex } from '../domain/week.ts';
import type { BandUnit, ChartPoint } from './chart-point.ts';
import { hasRange } from './chart-point.ts';
import { linearScale } from './linear-scale.ts';
import { niceTicks } from './nice-ticks.ts';

/** Where weeks and values lie in the picture, in user units (pixels at full size). */
export interface ChartPlane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of one week. */
  readonly step: number;
  readonly ticks: readonly number[];
  readonly x: (week: string) => number;
  readonly y: (value: number) => number;
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly unit: BandUnit;
  readonly target?: number | undefined;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** The value axis starts at 0 and covers points, usual ranges and the target; a share never goes above 100 %. */
export function chartPlane(points: readonly ChartPoint[], box: Box): ChartPlane {
  const { margins, width, height, unit, target } = box;
  const [left, right] = [margins.left, Math.max(margins.left + 1, width - margins.right)];
  const [top, bottom] = [margins.top, Math.max(margins.top + 1, height - margins.bottom)];
  const highest = Math.max(
    0,
    target ?? 0,
    ...points.flatMap((point) => [point.value, hasRange(point) ? point.upper : 0]),
  );
  const ticks = niceTicks(highest * 1.04, height < 180 ? 3 : 4, unit === 'count').filter(
    (tick) => unit === 'count' || tick <= 1,
  );
  const first = indexOf(points.at(0));
  const last = indexOf(points.at(-1));
  const step = (right - left) / (last - first + 1);
  const x = linearScale([first - 0.5, last + 0.5], [left, right]);
  return {
    left,
    right,
    top,
    bottom,
    step,
    ticks,
    x: (week) => x(weekIndex(week as ChartPoint['week'])),
    y: linearScale([0, ticks.at(-1) ?? 1], [bottom, top]),
  };
}

const indexOf = (point: ChartPoint | undefined): number => (point ? weekIndex(point.week) : 0);
