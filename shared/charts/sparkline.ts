import { bandLayer } from './band-layer.ts';
import { chartPlane } from './chart-plane.ts';
import { drawable, runsOf, type BandUnit, type ChartPoint } from './chart-point.ts';
import { chartWords } from './chart-words.ts';
import { describePoint } from './describe-point.ts';
import { pointMark, shapeOf, type BetterWhen } from './point-shape.ts';
import { svgDocument } from './svg-document.ts';
import { pathThrough, svgElement } from './svg-element.ts';

export interface SparklineOptions {
  readonly title: string;
  readonly unit: BandUnit;
  readonly locale?: string | undefined;
  readonly better?: BetterWhen | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The last weeks in the height of a line of text: line, usual range, and the shapes of special weeks and the last. */
export function sparkline(points: readonly ChartPoint[], options: SparklineOptions): string {
  const { width = 140, height = 32, unit, locale = 'en', better = 'lower' } = options;
  const shown = drawable(points);
  const last = shown.at(-1);
  const frame = { className: 'qs-spark', width, height };
  if (!last) return svgDocument({ ...frame, title: `${options.title}. ${chartWords(locale).noData}` }, []);
  const margins = { left: 2, right: 8, top: 5, bottom: 3 };
  const plane = chartPlane(shown, { width, height, unit, margins });
  const marked = shown.filter((point) => point === last || point.verdict === 'signal');
  const path = runsOf(shown)
    .map((run) => pathThrough(run.map((point) => ({ x: plane.x(point.week), y: plane.y(point.value) }))))
    .join('');
  return svgDocument({ ...frame, title: `${options.title}. ${describePoint(last, unit, locale)}` }, [
    ...bandLayer(shown, plane),
    svgElement('path', { class: 'qs-line', d: path }),
    ...marked.map(({ week, value, verdict, direction }) =>
      pointMark(shapeOf(verdict, direction, better), {
        x: plane.x(week),
        y: plane.y(value),
        size: 2.6,
        direction,
        hollow: verdict === 'watch' || verdict === 'insufficient',
      }),
    ),
  ]);
}
