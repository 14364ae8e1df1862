import { useMemo, useRef } from 'preact/hooks';
import type { ChartPoint } from '../../../shared/charts/chart-point.ts';
import { controlChart } from '../../../shared/charts/control-chart.ts';
import { describePoint } from '../../../shared/charts/describe-point.ts';
import type { BandUnit } from '../../../shared/charts/chart-point.ts';
import { versionNotes, type VersionedPoint } from '../../../shared/charts/version-notes.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { isWeek } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Svg } from './svg.tsx';
import { useWidth } from './use-width.ts';

interface ControlChartViewProps {
  readonly title: string;
  readonly unit: BandUnit;
  readonly points: readonly (ChartPoint & VersionedPoint)[];
  readonly selected: IsoWeek;
  readonly target: number | undefined;
  /** Weeks up to the selected one that decided together. */
  readonly windowWeeks: number | undefined;
  readonly onSelect: (week: IsoWeek) => void;
}

/**
 * The chart with a cursor. A slider lies over it: arrow keys, Home, End and the pointer move along the weeks,
 * and a screen reader speaks the week under the cursor.
 */
export function ControlChartView({
  title,
  unit,
  points,
  selected,
  target,
  windowWeeks,
  onSelect,
}: ControlChartViewProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { locale } = words;
  const notes = useMemo(() => versionNotes(points, locale).notes, [points, locale]);
  const svg = useMemo(
    () =>
      controlChart(points, {
        title,
        unit,
        locale,
        target,
        selected,
        notes,
        window: windowWeeks === undefined ? undefined : { to: selected, weeks: windowWeeks },
        width,
        height: width < 480 ? 240 : 320,
      }),
    [points, title, unit, locale, target, selected, notes, windowWeeks, width],
  );
  const at = Math.max(
    0,
    points.findIndex(({ week }) => week === selected),
  );
  const point = points[at];
  const choose = (index: number): void => {
    const week = points[Math.max(0, Math.min(points.length - 1, index))]?.week;
    if (week !== undefined && week !== selected) onSelect(week);
  };
  const spoken = point ? describePoint(point, unit, locale) : '';
  return (
    <>
      <div
        class="chart"
        ref={box}
        onClick={(event) => {
          const week = event.target instanceof Element ? weekAt(event.target) : undefined;
          if (week !== undefined) onSelect(week);
        }}
      >
        <Svg svg={svg} />
        <div
          class="chart-cursor"
          role="slider"
          tabIndex={0}
          aria-label={words.measure.slider}
          aria-describedby="chart-keys"
          aria-valuemin={1}
          aria-valuemax={points.length}
          aria-valuenow={at + 1}
          aria-valuetext={spoken}
          onKeyDown={(event) => {
            const next = nextIndex(event.key, at, points.length);
            if (next === undefined) return;
            event.preventDefault();
            choose(next);
          }}
        />
      </div>
      <p class="readout">{spoken}</p>
      <p class="quiet small" id="chart-keys">
        {words.measure.keys}
      </p>
    </>
  );
}

function nextIndex(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'PageDown':
      return at - 4;
    case 'PageUp':
      return at + 4;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

function weekAt(target: Element): IsoWeek | undefined {
  const week = target.closest('[data-week]')?.getAttribute('data-week') ?? undefined;
  return isWeek(week) ? week : undefined;
}
