import type { IsoWeek } from '../domain/week.ts';
import type { ChartPlane } from './chart-plane.ts';
import type { ChartPoint } from './chart-point.ts';
import { chartWords } from './chart-words.ts';
import { svgElement, svgText, type Svg } from './svg-element.ts';

/** A bracket over the weeks that decided together; none for a single week. */
export function windowLayer(
  points: readonly ChartPoint[],
  plane: ChartPlane,
  window: { readonly to: IsoWeek; readonly weeks: number } | undefined,
  locale: string,
): readonly Svg[] {
  const end = points.findIndex(({ week }) => week === window?.to) + 1;
  if (window === undefined || window.weeks < 2 || end === 0) return [];
  const [first, last] = [points[Math.max(0, end - window.weeks)], points[end - 1]];
  if (!first || !last) return [];
  const [left, right] = [plane.x(first.week) - plane.step / 2, plane.x(last.week) + plane.step / 2];
  const y = plane.top - 4;
  const label = { class: 'qs-note', x: right, y: y - 5, 'text-anchor': 'end' };
  return [
    svgElement('path', { class: 'qs-window', d: `M${left} ${y + 6}V${y}H${right}V${y + 6}` }),
    svgText('text', label, chartWords(locale).together(window.weeks)),
  ];
}
