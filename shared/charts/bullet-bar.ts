import { chartWords } from './chart-words.ts';
import { formatValue } from './format-value.ts';
import { linearScale } from './linear-scale.ts';
import { svgDocument } from './svg-document.ts';
import { svgElement } from './svg-element.ts';

/** A goal: shares 0..1. `limit` is still acceptable, `low` and `high` are the interval of the actual value. */
export interface Bullet {
  readonly title: string;
  readonly actual?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly target: number;
  readonly limit: number;
}

/**
 * Actual value as a bar, its interval as a whisker, the target as a tick, and the ground shaded up to the target,
 * up to the acceptable limit, and beyond. Less is better.
 */
export function bulletBar(bullet: Bullet, { width = 160, height = 22, locale = 'en' } = {}): string {
  const words = chartWords(locale);
  const { actual, low, high, target, limit } = bullet;
  const numbers = [actual, high, target, limit].filter(
    (value) => value !== undefined && Number.isFinite(value),
  );
  const top = Math.min(1, Math.max(0.001, ...numbers.map(Number)) * 1.25);
  const x = linearScale([0, top], [0, width]);
  const clamp = (value: number): number => x(Math.min(top, Math.max(0, value)));
  const middle = height / 2;
  const show = (value: number): string => formatValue(value, 'share', locale);
  const known = actual !== undefined && Number.isFinite(actual);
  const said = known ? `${words.actual} ${show(actual)}` : words.noData;
  const ground = (name: string, from: number, to: number) =>
    svgElement('rect', { class: name, x: from, y: 2, width: Math.max(0, to - from), height: height - 4 });
  return svgDocument(
    {
      className: 'qs-bullet',
      width,
      height,
      title: `${bullet.title}: ${said}, ${words.target} ${show(target)}, ${words.limit} ${show(limit)}`,
    },
    [
      ground('qs-ground-3', 0, width),
      ground('qs-ground-2', 0, clamp(limit)),
      ground('qs-ground-1', 0, clamp(target)),
      ...(known
        ? [svgElement('rect', { class: 'qs-actual', x: 0, y: middle - 4, width: clamp(actual), height: 8 })]
        : []),
      ...(known && low !== undefined && high !== undefined
        ? [
            svgElement('line', {
              class: 'qs-whisker',
              x1: clamp(low),
              x2: clamp(high),
              y1: middle,
              y2: middle,
            }),
          ]
        : []),
      svgElement('line', {
        class: 'qs-target-tick',
        x1: clamp(target),
        x2: clamp(target),
        y1: 0,
        y2: height,
      }),
    ],
  );
}
