import { hasRange, runsOf, type ChartPoint } from './chart-point.ts';
import type { ChartPlane } from './chart-plane.ts';
import { pathThrough, svgElement, type Svg } from './svg-element.ts';

/**
 * Usual range as a band in steps, one step per week (its width follows the volume of the week), and the
 * expected value as a line through it. Weeks without a range leave a gap.
 */
export function bandLayer(points: readonly ChartPoint[], plane: ChartPlane): readonly Svg[] {
  const runs = runsOf(points.filter(hasRange));
  const half = plane.step / 2;
  const edge = (run: readonly ChartPoint[], value: (point: ChartPoint) => number) =>
    run.flatMap((point) => {
      const [x, y] = [plane.x(point.week), plane.y(value(point))];
      return [
        { x: x - half, y },
        { x: x + half, y },
      ];
    });
  const bands = runs.map((run) => {
    const outline = [
      ...edge(run, (point) => point.upper),
      ...edge(run, (point) => Math.max(0, point.lower)).reverse(),
    ];
    return svgElement('path', { class: 'qs-band', d: `${pathThrough(outline)}Z` });
  });
  const expected = runs.map((run) => pathThrough(edge(run, (point) => point.expected))).join('');
  return [...bands, ...(expected === '' ? [] : [svgElement('path', { class: 'qs-expected', d: expected })])];
}
