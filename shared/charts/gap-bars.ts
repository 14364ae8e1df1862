import { chartWords } from './chart-words.ts';
import { formatValue } from './format-value.ts';
import { linearScale } from './linear-scale.ts';
import { svgDocument } from './svg-document.ts';
import { svgElement, svgText, type Svg } from './svg-element.ts';

/** Mean gap of one aspect with its 95 % interval, all -1..+1. */
export interface GapBar {
  readonly label: string;
  readonly n: number;
  readonly meanGap: number;
  readonly low: number;
  readonly high: number;
  /** Too few mentions to be compared with the others: the bar stays grey and says so. */
  readonly few?: boolean | undefined;
}

export interface GapBarsOptions {
  readonly title: string;
  readonly locale?: string | undefined;
  readonly width?: number | undefined;
  /** Largest gap of the axis; by default the smallest round value that covers the rows. */
  readonly extent?: number | undefined;
}

const HEAD = 30;
/** Longest name beside a bar; the whole name is in the tooltip. */
const LONGEST_LABEL = 24;

/** What a bar says: an interval that crosses 0 says nothing, nor do few mentions. */
export const gapMeaning = (
  row: Pick<GapBar, 'low' | 'high' | 'few'>,
): 'concern' | 'improvement' | 'common' =>
  row.few === true ? 'common' : row.high < 0 ? 'concern' : row.low > 0 ? 'improvement' : 'common';

/** Axis end that covers all means, and the intervals that many mentions made: 0.25, 0.5 or 1. */
export const gapExtent = (rows: readonly GapBar[]): number =>
  [0.25, 0.5].find((extent) =>
    rows.every(({ meanGap, low, high, few }) =>
      few === true ? Math.abs(meanGap) <= extent : -low <= extent && high <= extent,
    ),
  ) ?? 1;

/**
 * Bars from 0: to the left less than people expected, to the right more, with whiskers for the 95 % interval;
 * grey when the interval crosses 0 or few people speak of it. A whisker ends where the axis ends. Rows stay in the given order. Below 520 px the name stands above its bar.
 */
export function gapBars(rows: readonly GapBar[], options: GapBarsOptions): string {
  const { width = 720, locale = 'en', title } = options;
  const words = chartWords(locale);
  const shown = rows.filter(({ meanGap, low, high }) => [meanGap, low, high].every(Number.isFinite));
  const narrow = width < 520;
  const rowHeight = narrow ? 48 : 34;
  const height = HEAD + Math.max(1, shown.length) * rowHeight + 8;
  const frame = { className: 'qs-gaps', width, height };
  const sentence = shown.map((row) => rowSentence(row, locale)).join('; ');
  if (shown.length === 0) {
    const middle = { class: 'qs-axis', x: width / 2, y: height / 2, 'text-anchor': 'middle' };
    return svgDocument({ ...frame, title: `${title}. ${words.noData}` }, [
      svgText('text', middle, words.noData),
    ]);
  }
  const [left, right] = narrow ? [8, width - 64] : [170, width - 150];
  const extent = options.extent ?? gapExtent(shown);
  const scale = linearScale([-extent, extent], [left, right]);
  const x = (gap: number): number => scale(Math.max(-extent, Math.min(extent, gap)));
  const caption = (text: string, at: number, anchor: string): Svg =>
    svgText('text', { class: 'qs-axis', x: at, y: 14, 'text-anchor': anchor }, text);
  return svgDocument({ ...frame, title, description: sentence }, [
    caption(`◂ ${words.lessThanExpected}`, left, 'start'),
    caption(`${words.moreThanExpected} ▸`, narrow ? width : right, 'end'),
    svgElement('line', { class: 'qs-zero', x1: x(0), x2: x(0), y1: HEAD - 8, y2: height - 4 }),
    ...shown.map((row, index) => gapRow(row, { y: HEAD + index * rowHeight, width, narrow, x, locale })),
  ]);
}

const rowSentence = (row: GapBar, locale: string): string =>
  `${row.label}: ${formatValue(row.meanGap, 'gap', locale)} (${formatValue(row.low, 'gap', locale)} … ${formatValue(row.high, 'gap', locale)}), n = ${String(row.n)}`;

const shortened = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;

interface RowPlace {
  readonly y: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly x: (gap: number) => number;
  readonly locale: string;
}

function gapRow(row: GapBar, { y, width, narrow, x, locale }: RowPlace): Svg {
  const middle = y + (narrow ? 30 : 15);
  const meaning = gapMeaning(row);
  const [from, to] = [Math.min(x(0), x(row.meanGap)), Math.max(x(0), x(row.meanGap))];
  const [low, high] = [x(row.low), x(row.high)];
  const cap = (at: number): Svg =>
    svgElement('line', { class: 'qs-whisker', x1: at, x2: at, y1: middle - 5, y2: middle + 5 });
  const n = `n = ${new Intl.NumberFormat(locale).format(row.n)}${row.few === true ? `, ${chartWords(locale).few}` : ''}`;
  return svgElement('g', { class: 'qs-gap' }, [
    svgText('title', {}, rowSentence(row, locale)),
    svgText(
      'text',
      { class: 'qs-label', x: narrow ? 8 : 0, y: narrow ? y + 14 : middle + 4 },
      shortened(row.label),
    ),
    svgElement('rect', {
      class: `qs-bar qs-${meaning}${row.few === true ? ' qs-few' : ''}`,
      x: from,
      y: middle - 8,
      width: to - from,
      height: 16,
      rx: 2,
    }),
    svgElement('line', { class: 'qs-whisker', x1: low, x2: high, y1: middle, y2: middle }),
    cap(low),
    cap(high),
    svgText(
      'text',
      { class: `qs-value qs-text-${meaning}`, x: narrow ? width - 56 : width - 138, y: middle + 4 },
      formatValue(row.meanGap, 'gap', locale),
    ),
    svgText('text', { class: 'qs-axis', x: width, y: narrow ? y + 14 : middle + 4, 'text-anchor': 'end' }, n),
  ]);
}
