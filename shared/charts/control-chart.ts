import type { IsoWeek } from '../domain/week.ts';
import { bandLayer } from './band-layer.ts';
import { chartPlane, type ChartPlane } from './chart-plane.ts';
import { drawable, runsOf, type BandUnit, type ChartPoint } from './chart-point.ts';
import { chartWords } from './chart-words.ts';
import { describePoint } from './describe-point.ts';
import { formatValue } from './format-value.ts';
import { pointMark, shapeOf, type BetterWhen } from './point-shape.ts';
import { sideLabels } from './side-labels.ts';
import { svgDocument } from './svg-document.ts';
import { pathThrough, svgElement, svgText, type Svg } from './svg-element.ts';
import { weekAxis } from './week-axis.ts';
import { windowLayer } from './window-layer.ts';

export interface ControlChartOptions {
  /** What is measured, e.g. "Kettle, delivery: share of feedback with a defect". */
  readonly title: string;
  readonly unit: BandUnit;
  /** BCP 47; words are English or German, numbers follow the tag. */
  readonly locale?: string | undefined;
  readonly better?: BetterWhen | undefined;
  readonly target?: number | undefined;
  readonly notes?: readonly { readonly week: IsoWeek; readonly text: string }[] | undefined;
  /** The week under the cursor. */
  readonly selected?: IsoWeek | undefined;
  /** Weeks that decided together, up to the given one: what is drawn as usual is that of a single week. */
  readonly window?: { readonly to: IsoWeek; readonly weeks: number } | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/**
 * Weekly values with their usual range as a stepped band, expected value, target and verdicts.
 * Missing weeks leave a gap. Every week is a group `data-week` with its description as tooltip.
 * @returns SVG text; all given text is escaped, colours come from CSS variables (`chartStyles`)
 */
export function controlChart(points: readonly ChartPoint[], options: ControlChartOptions): string {
  const { width = 720, height = 260, locale = 'en', better = 'lower', unit } = options;
  const shown = drawable(points);
  const words = chartWords(locale);
  const [first, last] = [shown.at(0), shown.at(-1)];
  const target = options.target !== undefined && Number.isFinite(options.target) ? options.target : undefined;
  const margins = { left: 46, right: width < 420 ? 104 : 124, top: 22, bottom: 36 };
  const plane = chartPlane(shown, { width, height, unit, target, margins });
  const frame = { className: 'qs-control', width, height };
  if (!first || !last) {
    const middle = { class: 'qs-axis', x: width / 2, y: height / 2, 'text-anchor': 'middle' };
    return svgDocument({ ...frame, title: `${options.title}. ${words.noData}` }, [
      svgText('text', middle, words.noData),
    ]);
  }
  const shape = shapeOf(last.verdict, last.direction, better);
  return svgDocument(
    {
      ...frame,
      title: `${options.title}. ${describePoint(last, unit, locale)}`,
      description: summary(shown, better, locale),
    },
    [
      ...valueAxis(plane, unit, locale),
      ...bandLayer(shown, plane),
      ...windowLayer(shown, plane, options.window, locale),
      ...targetLine(plane, target),
      ...noteLines(plane, [...(options.notes ?? []), ...notesOf(shown)], [first.week, last.week]),
      svgElement('path', {
        class: 'qs-line',
        d: runsOf(shown)
          .map((run) => line(run, plane))
          .join(''),
      }),
      ...selection(shown, plane, options.selected),
      ...shown.map((point) => weekMark(point, plane, { unit, locale, better })),
      ...weekAxis(plane, first.week, last.week, locale),
      ...sideLabels(last, plane, { unit, locale, target, shape }),
    ],
  );
}

function summary(points: readonly ChartPoint[], better: BetterWhen, locale: string): string {
  const words = chartWords(locale);
  const count = (wanted: string): number =>
    points.filter(
      ({ verdict, direction }) => verdict === 'signal' && shapeOf(verdict, direction, better) === wanted,
    ).length;
  return `${words.weeks(points.length)}, ${words.concern(count('concern'))}, ${words.improvement(count('improvement'))}`;
}

const line = (run: readonly ChartPoint[], plane: ChartPlane): string =>
  pathThrough(run.map((point) => ({ x: plane.x(point.week), y: plane.y(point.value) })));

const valueAxis = (plane: ChartPlane, unit: BandUnit, locale: string): readonly Svg[] =>
  plane.ticks.flatMap((tick) => {
    const y = plane.y(tick);
    const digits = unit === 'share' && plane.ticks.some((each) => (each * 100) % 1 > 1e-9) ? 1 : 0;
    const label = formatValue(tick, unit, locale, digits);
    return [
      svgElement('line', { class: 'qs-grid', x1: plane.left, x2: plane.right, y1: y, y2: y }),
      svgText('text', { class: 'qs-axis', x: plane.left - 8, y: y + 4, 'text-anchor': 'end' }, label),
    ];
  });

function targetLine(plane: ChartPlane, target: number | undefined): readonly Svg[] {
  if (target === undefined) return [];
  const y = plane.y(target);
  return [svgElement('line', { class: 'qs-target', x1: plane.left, x2: plane.right, y1: y, y2: y })];
}

/** Neighbours must not lie over each other. */
const NOTE_LINE = 13;

/** The note of the first week of each run of weeks with one. */
const notesOf = (points: readonly ChartPoint[]): NonNullable<ControlChartOptions['notes']> =>
  points.flatMap(({ week, note }, at) =>
    note === undefined || points[at - 1]?.note !== undefined ? [] : [{ week, text: note }],
  );

function noteLines(
  plane: ChartPlane,
  notes: NonNullable<ControlChartOptions['notes']>,
  [first, last]: readonly [IsoWeek, IsoWeek],
): readonly Svg[] {
  const shown = notes.filter(({ week }) => week >= first && week <= last);
  return [...Map.groupBy(shown, ({ week }) => week)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([week, list], index) => {
      const text = list.map((note) => note.text).join('; ');
      const x = plane.x(week) - plane.step / 2;
      const anchor = x > (plane.left + plane.right) / 2 ? 'end' : 'start';
      return [
        svgElement('line', { class: 'qs-note-line', x1: x, x2: x, y1: plane.top - 6, y2: plane.bottom }),
        svgText(
          'text',
          {
            class: 'qs-note',
            x: anchor === 'end' ? x - 5 : x + 5,
            y: plane.top - 8 + (index % 2) * NOTE_LINE,
            'text-anchor': anchor,
          },
          text,
        ),
      ];
    });
}

function selection(
  points: readonly ChartPoint[],
  plane: ChartPlane,
  selected: IsoWeek | undefined,
): readonly Svg[] {
  const point = points.find(({ week }) => week === selected);
  if (!point) return [];
  const [x, y] = [plane.x(point.week), plane.y(point.value)];
  return [
    svgElement('line', { class: 'qs-cursor', x1: x, x2: x, y1: plane.top, y2: plane.bottom }),
    svgElement('circle', { class: 'qs-ring', cx: x, cy: y, r: 11 }),
  ];
}

function weekMark(
  point: ChartPoint,
  plane: ChartPlane,
  { unit, locale, better }: { readonly unit: BandUnit; readonly locale: string; readonly better: BetterWhen },
): Svg {
  const { verdict, direction, week } = point;
  const shape = shapeOf(verdict, direction, better);
  const [x, y] = [plane.x(week), plane.y(point.value)];
  const special = shape !== 'common' && shape !== 'insufficient';
  const size = special ? 4 : Math.min(3.4, Math.max(0.9, plane.step * 0.28));
  const column = { x: x - plane.step / 2, y: plane.top, width: plane.step, height: plane.bottom - plane.top };
  return svgElement('g', { class: 'qs-week', 'data-week': week }, [
    svgText('title', {}, describePoint(point, unit, locale)),
    svgElement('rect', { class: 'qs-hit', ...column }),
    pointMark(shape, { x, y, size, direction, hollow: verdict === 'watch' || shape === 'insufficient' }),
  ]);
}
