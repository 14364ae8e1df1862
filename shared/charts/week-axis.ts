import type { IsoWeek } from '../domain/week.ts';
import { addWeeks, weekIndex } from '../domain/week.ts';
import type { ChartPlane } from './chart-plane.ts';
import { svgText, type Svg } from './svg-element.ts';
import { weekLabel } from './week-label.ts';

const WIDTH_OF_LABEL = 46;
const steps = [1, 2, 4, 8, 13, 26, 52, 104, 208];

/** Week numbers below the plot, as many as fit, counted back from the last week; the year where it changes. */
export function weekAxis(plane: ChartPlane, first: IsoWeek, last: IsoWeek, locale: string): readonly Svg[] {
  const every = steps.find((step) => step * plane.step >= WIDTH_OF_LABEL) ?? 208;
  const labels: Svg[] = [];
  let year = '';
  const count = Math.floor((weekIndex(last) - weekIndex(first)) / every);
  for (let back = count; back >= 0; back--) {
    const week = addWeeks(last, -back * every);
    const x = plane.x(week);
    labels.push(
      svgText(
        'text',
        { class: 'qs-axis', x, y: plane.bottom + 16, 'text-anchor': 'middle' },
        weekLabel(week, locale),
      ),
    );
    if (week.slice(0, 4) === year) continue;
    year = week.slice(0, 4);
    labels.push(
      svgText('text', { class: 'qs-axis qs-year', x, y: plane.bottom + 30, 'text-anchor': 'middle' }, year),
    );
  }
  return labels;
}
