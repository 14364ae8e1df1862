import { assertNever } from '../domain/result.ts';
import { chartWords } from './chart-words.ts';
import { svgDocument } from './svg-document.ts';
import { svgElement, svgText, type Svg } from './svg-element.ts';

/** Whether the process as it is meets its target week after week. */
export const assuranceKinds = ['unknown', 'pass', 'hit-and-miss', 'fail'] as const;
export type AssuranceKind = (typeof assuranceKinds)[number];

/** The usual range as a box against the dashed target line: below it, across it, above it (less is better). */
export function assuranceIcon(kind: AssuranceKind, { size = 36, locale = 'en' } = {}): string {
  const scale = size / 36;
  const tile = svgElement('rect', {
    class: `qs-tile qs-tile-${tone(kind)}${kind === 'unknown' ? ' qs-tile-open' : ''}`,
    x: 1.5 * scale,
    y: 1.5 * scale,
    width: 33 * scale,
    height: 33 * scale,
    rx: 9 * scale,
  });
  const frame = {
    className: 'qs-icon',
    width: size,
    height: size,
    title: chartWords(locale).assurance[kind],
  };
  return svgDocument(frame, [tile, ...content(kind, scale)]);
}

function tone(kind: AssuranceKind): string {
  switch (kind) {
    case 'pass':
      return 'improvement';
    case 'fail':
      return 'concern';
    case 'hit-and-miss':
    case 'unknown':
      return 'common';
    default:
      return assertNever(kind);
  }
}

function content(kind: AssuranceKind, scale: number): readonly Svg[] {
  if (kind === 'unknown') {
    return [
      svgElement('line', {
        class: 'qs-icon-line',
        x1: 13 * scale,
        x2: 23 * scale,
        y1: 18 * scale,
        y2: 18 * scale,
      }),
    ];
  }
  const [target, box, letter] = (
    { pass: [10, 20, 'P'], 'hit-and-miss': [13.5, 8.5, '?'], fail: [26, 6, 'F'] } as const
  )[kind];
  return [
    svgElement('rect', {
      class: `qs-icon-box qs-tile-${tone(kind)}`,
      x: 7 * scale,
      y: box * scale,
      width: 9 * scale,
      height: 10 * scale,
    }),
    svgElement('line', {
      class: 'qs-target',
      x1: 4.5 * scale,
      x2: 31.5 * scale,
      y1: target * scale,
      y2: target * scale,
    }),
    svgText(
      'text',
      {
        class: `qs-icon-letter qs-text-${tone(kind)}`,
        x: 24.5 * scale,
        y: letterY(kind) * scale,
        'text-anchor': 'middle',
        'font-size': 13 * scale,
      },
      letter,
    ),
  ];
}

const letterY = (kind: Exclude<AssuranceKind, 'unknown'>): number =>
  ({ pass: 28, 'hit-and-miss': 28, fail: 19 })[kind];
