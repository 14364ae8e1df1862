import { assertNever } from '../domain/result.ts';
import { chartWords } from './chart-words.ts';
import { pointMark } from './point-shape.ts';
import { svgDocument } from './svg-document.ts';
import { pathThrough, svgElement, type Svg } from './svg-element.ts';

/** What the latest point says of the process; `neutral` for measures without a good direction. */
export const variationKinds = ['insufficient', 'common-cause', 'concern', 'improvement', 'neutral'] as const;
export type VariationKind = (typeof variationKinds)[number];

/** A small picture of the process: even dots, or dots that leave their band with the shape of the verdict. */
export function variationIcon(kind: VariationKind, { size = 36, locale = 'en' } = {}): string {
  const frame = {
    className: 'qs-icon',
    width: size,
    height: size,
    title: chartWords(locale).variation[kind],
  };
  const scale = size / 36;
  const at = (x: number, y: number) => ({ x: x * scale, y: y * scale });
  return svgDocument(frame, [tile(kind, scale), ...content(kind, scale, at)]);
}

const classOf = (kind: VariationKind): string => (kind === 'common-cause' ? 'common' : kind);

const tile = (kind: VariationKind, scale: number): Svg =>
  svgElement('rect', {
    class: `qs-tile qs-tile-${classOf(kind)}`,
    x: 1.5 * scale,
    y: 1.5 * scale,
    width: 33 * scale,
    height: 33 * scale,
    rx: 9 * scale,
  });

type Place = (x: number, y: number) => { readonly x: number; readonly y: number };

function content(kind: VariationKind, scale: number, at: Place): readonly Svg[] {
  const band = svgElement('rect', {
    class: 'qs-icon-band',
    x: 5 * scale,
    y: 13 * scale,
    width: 26 * scale,
    height: 10 * scale,
  });
  const trail = (points: readonly (readonly [number, number])[]): Svg =>
    svgElement('path', { class: 'qs-icon-line', d: pathThrough(points.map(([x, y]) => at(x, y))) });
  const dot = ([x, y]: readonly [number, number]): Svg =>
    pointMark('common', { ...at(x, y), size: 1.9 * scale });
  switch (kind) {
    case 'insufficient':
      return [dot([12, 18]), dot([18, 18]), dot([24, 18])];
    case 'common-cause': {
      const dots = [
        [7.5, 19.5],
        [13, 15.5],
        [18, 20],
        [23, 16],
        [28.5, 19],
      ] as const;
      return [band, trail(dots), ...dots.map(dot)];
    }
    case 'concern': {
      const dots = [
        [7.5, 21],
        [13, 17.5],
        [18.5, 20],
      ] as const;
      return [
        band,
        trail([...dots, [27, 9.5]]),
        ...dots.map(dot),
        pointMark('concern', { ...at(27, 9.5), size: 3 * scale }),
      ];
    }
    case 'improvement': {
      const dots = [
        [7.5, 16],
        [13, 19],
        [18.5, 15.5],
      ] as const;
      return [
        band,
        trail([...dots, [27, 26.5]]),
        ...dots.map(dot),
        pointMark('improvement', { ...at(27, 26.5), size: 2.8 * scale }),
      ];
    }
    case 'neutral': {
      const dots = [
        [7.5, 18],
        [13, 19],
        [18.5, 17],
      ] as const;
      return [
        band,
        trail([...dots, [27, 9.5]]),
        ...dots.map(dot),
        pointMark('neutral', { ...at(27, 9.5), size: 2.4 * scale }),
      ];
    }
    default:
      return assertNever(kind);
  }
}
