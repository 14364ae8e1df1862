import { escapeText } from './escape-text.ts';

/** Markup that was made by `svgElement` or `svgText`: safe to insert. Anything else is text and gets escaped. */
export type Svg = string & { readonly __brand: 'Svg' };

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Coordinates with two decimals; a number that is none becomes 0, so that no chart ever holds `NaN`. */
const coordinate = (value: number): string =>
  Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0';

/**
 * One SVG element. Attributes are escaped, children are markup already.
 * @example svgElement('circle', { r: 2.004, class: 'dot' }) // '<circle r="2" class="dot"/>'
 */
export function svgElement(name: string, attributes: SvgAttributes, children: readonly Svg[] = []): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeText(value ?? '')}"`,
    )
    .join('');
  const content = children.join('');
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Svg;
}

/** An element that holds text: escaped. */
export const svgText = (name: string, attributes: SvgAttributes, text: string): Svg =>
  svgElement(name, attributes, [escapeText(text) as Svg]);

/**
 * Path through points; `undefined` lifts the pen.
 * @example pathThrough([{ x: 0, y: 1 }, { x: 2, y: 3 }]) // 'M0 1L2 3'
 */
export function pathThrough(
  points: readonly ({ readonly x: number; readonly y: number } | undefined)[],
): string {
  let down = false;
  let path = '';
  for (const point of points) {
    if (point) path += `${down ? 'L' : 'M'}${coordinate(point.x)} ${coordinate(point.y)}`;
    down = point !== undefined;
  }
  return path;
}
