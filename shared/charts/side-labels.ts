import type { BandUnit, ChartPoint } from './chart-point.ts';
import { hasRange } from './chart-point.ts';
import type { ChartPlane } from './chart-plane.ts';
import { chartWords } from './chart-words.ts';
import { formatValue } from './format-value.ts';
import type { PointShape } from './point-shape.ts';
import { spreadLabels } from './spread-labels.ts';
import { svgElement, svgText, type Svg } from './svg-element.ts';

const LINE_HEIGHT = 15;

interface Labels {
  readonly unit: BandUnit;
  readonly locale: string;
  readonly target?: number | undefined;
  readonly shape: PointShape;
}

/** At the right edge: the last value in bold, then what it is compared with. Labels never cover each other. */
export function sideLabels(
  last: ChartPoint,
  plane: ChartPlane,
  { unit, locale, target, shape }: Labels,
): readonly Svg[] {
  const words = chartWords(locale);
  const format = (value: number): string => formatValue(value, unit, locale);
  const labels = [
    { at: last.value, text: format(last.value), name: `qs-last qs-text-${shape}` },
    ...(hasRange(last)
      ? [
          { at: last.upper, text: `${words.upper} ${format(last.upper)}`, name: 'qs-axis' },
          ...(last.lower > 0
            ? [{ at: last.lower, text: `${words.lower} ${format(last.lower)}`, name: 'qs-axis' }]
            : []),
        ]
      : []),
    ...(target === undefined
      ? []
      : [{ at: target, text: `${words.target} ${format(target)}`, name: 'qs-text-target' }]),
  ];
  const places = spreadLabels(
    labels.map(({ at }) => plane.y(at)),
    LINE_HEIGHT,
    [plane.top, plane.bottom],
  );
  return labels.flatMap(({ at, text, name }, index) => {
    const y = places[index] ?? 0;
    const leader = { class: 'qs-leader', x1: plane.right + 2, y1: plane.y(at), x2: plane.right + 10, y2: y };
    return [
      svgElement('line', leader),
      svgText('text', { class: name, x: plane.right + 13, y: y + 4 }, text),
    ];
  });
}
