import { describe, expect, it } from 'vitest';
import { gapBars, gapExtent, gapMeaning } from '../../../shared/charts/gap-bars.ts';
import { numbersIn } from './chart-examples.ts';

const rows = [
  { label: 'Price and value', n: 412, meanGap: -0.31, low: -0.38, high: -0.24 },
  { label: 'Delivery', n: 612, meanGap: -0.04, low: -0.1, high: 0.02 },
  { label: 'Product quality', n: 1988, meanGap: 0.22, low: 0.18, high: 0.26 },
];

describe('gapBars()', () => {
  it('draws bars with whiskers, grey when the interval crosses 0', async () => {
    await expect(gapBars(rows, { title: 'Kettle: received minus expected' })).toMatchFileSnapshot(
      'svg/gap-bars.svg',
    );
  });

  it('draws for a phone in German', async () => {
    const svg = gapBars(rows, { title: 'Erwartungslücken', locale: 'de', width: 320 });
    await expect(svg).toMatchFileSnapshot('svg/gap-bars-phone.svg');
    expect(svg).toContain('n = 1.988');
  });

  it('puts negative gaps left of the zero line and positive ones right of it', () => {
    const svg = gapBars(rows, { title: 'Gaps' });
    const zero = Number(/class="qs-zero" x1="([\d.]+)"/.exec(svg)?.[1]);
    const bars = [...svg.matchAll(/class="qs-bar[^"]*" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
    expect(bars.map(([, x, width]) => Math.sign(Number(x) + Number(width) / 2 - zero))).toEqual([-1, -1, 1]);
  });

  it('draws no rows, and rows that are no numbers, without NaN', () => {
    const broken = [{ label: 'Broken', n: 0, meanGap: Number.NaN, low: 0, high: 0 }];
    for (const svg of [gapBars([], { title: 'Gaps' }), gapBars(broken, { title: 'Gaps' })]) {
      expect(svg).toContain('No data yet');
      expect(svg).not.toContain('NaN');
      expect(Math.min(...numbersIn(svg))).toBeGreaterThanOrEqual(0);
    }
  });

  it('shows rows of few mentions grey and marked, their whiskers cut at the end of the axis', () => {
    const few = { label: 'Safety', n: 1, meanGap: -0.2, low: -1, high: 1, few: true };
    expect(gapExtent([...rows, few])).toBe(0.5);
    const svg = gapBars([few], { title: 'Gaps', extent: 0.5 });
    expect(svg).toContain('n = 1, few');
    expect(svg).toContain('qs-bar qs-common qs-few');
    const ends = [...svg.matchAll(/class="qs-whisker" x1="([\d.]+)" x2="([\d.]+)"/g)].flatMap(([, a, b]) => [
      Number(a),
      Number(b),
    ]);
    expect([Math.min(...ends), Math.max(...ends)]).toEqual([170, 570]);
  });

  it('shortens long names and escapes them', () => {
    const svg = gapBars([{ label: `<b>${'x'.repeat(60)}`, n: 30, meanGap: 0.1, low: 0.05, high: 0.2 }], {
      title: 'Gaps',
    });
    expect(svg).toContain(`>&lt;b&gt;${'x'.repeat(20)}…</text>`);
    expect(svg).not.toContain('<b>');
  });
});

describe('gapMeaning()', () => {
  it.each([
    ['surely less than expected', { low: -0.4, high: -0.1 }, 'concern'],
    ['surely more than expected', { low: 0.1, high: 0.2 }, 'improvement'],
    ['not distinguishable from 0', { low: -0.1, high: 0.2 }, 'common'],
    ['made by few people', { low: -0.4, high: -0.1, few: true }, 'common'],
    ['touching 0', { low: -0.1, high: 0 }, 'common'],
  ])('reads an interval that is %s', (_, interval, meaning) => {
    expect(gapMeaning(interval)).toBe(meaning);
  });
});
