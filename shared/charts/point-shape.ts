import { assertNever } from '../domain/result.ts';
import type { Direction, VerdictKind } from '../domain/verdict.ts';
import { svgElement, type Svg } from './svg-element.ts';

/** Every meaning has a shape besides its colour: it survives greyscale print and colour blindness. */
export type PointShape = 'insufficient' | 'common' | 'concern' | 'improvement' | 'neutral';

/** Which way is good: fewer defects are better; for a neutral measure a change is only a change. */
export type BetterWhen = 'lower' | 'higher' | 'neutral';

/**
 * What a point says about the process. A suspected drift (`watch`) has the shape of its direction, drawn hollow.
 * @example shapeOf('signal', 'up', 'lower') // 'concern'
 */
export function shapeOf(
  verdict: VerdictKind,
  direction: Direction | undefined,
  better: BetterWhen,
): PointShape {
  switch (verdict) {
    case 'insufficient':
      return 'insufficient';
    case 'in-control':
      return 'common';
    case 'watch':
    case 'signal':
      if (better === 'neutral' || direction === undefined) return 'neutral';
      return (direction === 'up') === (better === 'higher') ? 'improvement' : 'concern';
    default:
      return assertNever(verdict);
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly direction?: Direction | undefined;
  readonly hollow?: boolean | undefined;
}

/** Circle: usual; triangle pointing its way: concern; diamond: improvement; square: a change that is neither. */
export function pointMark(shape: PointShape, { x, y, size, direction, hollow }: Spot): Svg {
  const className = `qs-point qs-${shape}${hollow === true ? ' qs-hollow' : ''}`;
  if (shape === 'common' || shape === 'insufficient') {
    return svgElement('circle', { class: className, cx: x, cy: y, r: size });
  }
  const s = size * 1.6;
  if (shape === 'neutral') {
    return svgElement('rect', {
      class: className,
      x: x - s * 0.8,
      y: y - s * 0.8,
      width: s * 1.6,
      height: s * 1.6,
    });
  }
  const corners =
    shape === 'improvement'
      ? [
          [x, y - s * 1.2],
          [x + s * 1.2, y],
          [x, y + s * 1.2],
          [x - s * 1.2, y],
        ]
      : triangle(x, y, s, direction === 'down' ? -1 : 1);
  const path = corners.map(([cx, cy]) => `${String(round(cx))},${String(round(cy))}`).join(' ');
  return svgElement('polygon', { class: className, points: path });
}

const round = (value = 0): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);

const triangle = (x: number, y: number, s: number, way: 1 | -1): number[][] => [
  [x, y - s * 1.25 * way],
  [x + s * 1.2, y + s * 0.85 * way],
  [x - s * 1.2, y + s * 0.85 * way],
];
