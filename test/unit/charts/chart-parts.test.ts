import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../shared/charts/escape-text.ts';
import { formatRange, formatValue } from '../../../shared/charts/format-value.ts';
import { linearScale } from '../../../shared/charts/linear-scale.ts';
import { niceTicks } from '../../../shared/charts/nice-ticks.ts';
import { spreadLabels } from '../../../shared/charts/spread-labels.ts';
import { svgElement } from '../../../shared/charts/svg-element.ts';
import { weekLabel, weekWithYear } from '../../../shared/charts/week-label.ts';

describe('escapeText()', () => {
  it.each([
    ['markup', '<img src=x onerror="a()">', '&lt;img src=x onerror=&quot;a()&quot;&gt;'],
    ['entities', 'Tea & &lt;', 'Tea &amp; &amp;lt;'],
    ['control characters', 'a\u0000b\u001fc', 'abc'],
    ['half an emoji', 'a\ud83d', 'a\ufffd'],
  ])('makes %s harmless', (_, text, safe) => {
    expect(escapeText(text)).toBe(safe);
  });
});

describe('niceTicks()', () => {
  it.each([
    ['percentages', 0.083, 4, false, [0, 0.025, 0.05, 0.075, 0.1]],
    ['small counts', 3, 4, true, [0, 1, 2, 3]],
    ['larger counts', 47, 4, true, [0, 20, 40, 60]],
    ['nothing at all', 0, 4, true, [0, 1]],
    ['no number', Number.NaN, 4, false, [0, 0.25, 0.5, 0.75, 1]],
  ] as const)('covers %s with round steps', (_, highest, wanted, whole, ticks) => {
    expect(niceTicks(highest, wanted, whole)).toEqual(ticks);
  });
});

describe('spreadLabels()', () => {
  it.each([
    ['leaves distant labels alone', [10, 50], [10, 50]],
    ['moves close labels apart', [10, 12], [10, 24]],
    ['keeps labels above the lower edge', [99, 98], [100, 86]],
    ['answers in the order of the input', [50, 10, 12], [50, 10, 24]],
    ['has nothing to do without labels', [], []],
  ])('%s', (_, wanted, placed) => {
    expect(spreadLabels(wanted, 14, [0, 100])).toEqual(placed);
  });
});

describe('linearScale()', () => {
  it('maps a value without extent to the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
  });
});

describe('svgElement()', () => {
  it('writes no NaN, no infinity and no broken attribute', () => {
    expect(svgElement('a', { x: Number.NaN, y: -Infinity, z: 1 / 3, label: '">' })).toBe(
      '<a x="0" y="0" z="0.33" label="&quot;&gt;"/>',
    );
  });
});

describe('formatValue() and formatRange()', () => {
  it.each([
    [formatValue(0.0817, 'share', 'en'), '8.2%'],
    [formatValue(0.0817, 'share', 'de'), '8,2\u00a0%'],
    [formatValue(1234, 'count', 'de'), '1.234'],
    [formatValue(0.221, 'gap', 'en'), '+0.22'],
    [formatValue(-0.3, 'gap', 'en'), '-0.30'],
    [formatValue(Number.NaN, 'share', 'en'), '–'],
    [formatRange(0.025, 0.079, 'share', 'en'), '2.5%–7.9%'],
    [formatRange(3, 17, 'count', 'de'), '3–17'],
    [formatRange(0, Number.NaN, 'count', 'de'), '–'],
  ])('writes %s', (written, expected) => {
    expect(written.replaceAll(/\s*–\s*/g, '–')).toBe(expected);
  });
});

describe('weekLabel()', () => {
  it('writes weeks in the language of the reader', () => {
    expect([
      weekLabel('2026-W07', 'en'),
      weekLabel('2026-W07', 'de-AT'),
      weekWithYear('2026-W47', 'en'),
    ]).toEqual(['W7', 'KW 7', 'W47 2026']);
  });
});
