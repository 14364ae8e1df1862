import { describe, expect, it } from 'vitest';
import { controlChart } from '../../../shared/charts/control-chart.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { halfYear, numbersIn, pointAt } from './chart-examples.ts';

const title = 'Kettle, delivery: share of feedback with a defect';
const options = { title, unit: 'share', target: 0.04 } as const;

describe('controlChart()', () => {
  it('draws half a year with every kind of week', async () => {
    const notes = [{ week: '2026-W34' as IsoWeek, text: 'New carrier' }];
    const svg = controlChart(halfYear, { ...options, notes, selected: '2026-W40' as IsoWeek });
    await expect(svg).toMatchFileSnapshot('svg/control-chart.svg');
  });

  it('draws a phone-wide count chart in German', async () => {
    const counts = halfYear.map((point) => ({
      ...point,
      value: point.events,
      lower: 3,
      upper: 17,
      expected: 9,
      exposure: undefined,
    }));
    const svg = controlChart(counts, {
      title: 'Beschwerden',
      unit: 'count',
      locale: 'de',
      width: 320,
      height: 220,
    });
    await expect(svg).toMatchFileSnapshot('svg/control-chart-phone.svg');
    expect(svg).toContain('KW 47');
  });

  it('says its finding in words', () => {
    const svg = controlChart(halfYear, options);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<title>${title}. W47 2026: 12.4% (25 of 201), usual range`);
    expect(svg).toContain('<desc>24 weeks, 1 week of concern, 1 week of improvement</desc>');
  });

  it.each([
    ['a quiet week', { verdict: 'in-control' }, '<circle class="qs-point qs-common"'],
    ['a concern', { verdict: 'signal', direction: 'up' }, '<polygon class="qs-point qs-concern"'],
    ['an improvement', { verdict: 'signal', direction: 'down' }, '<polygon class="qs-point qs-improvement"'],
    [
      'a suspected drift',
      { verdict: 'watch', direction: 'up' },
      '<polygon class="qs-point qs-concern qs-hollow"',
    ],
    ['too little data', { verdict: 'insufficient' }, '<circle class="qs-point qs-insufficient qs-hollow"'],
  ] as const)('gives %s its own shape', (_, change, shape) => {
    expect(controlChart([pointAt(0, change)], options)).toContain(shape);
  });

  it('draws a change of a neutral measure as a square', () => {
    const svg = controlChart([pointAt(0, { verdict: 'signal', direction: 'up' })], {
      ...options,
      better: 'neutral',
    });
    expect(svg).toContain('<rect class="qs-point qs-neutral"');
  });

  it('leaves a gap for missing weeks', () => {
    const svg = controlChart([pointAt(0), pointAt(1), pointAt(4), pointAt(5)], options);
    expect(/class="qs-line" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(svg.match(/class="qs-band"/g)).toHaveLength(2);
  });

  it('puts higher values higher, and the target between them', () => {
    const svg = controlChart([pointAt(0, { value: 0.01 }), pointAt(1, { value: 0.09 })], options);
    const [low, high] = [
      ...svg.matchAll(/<circle class="qs-point qs-common" cx="[\d.]+" cy="([\d.]+)"/g),
    ].map(Number1);
    const target = Number(/class="qs-target"[^>]* y1="([\d.]+)"/.exec(svg)?.[1]);
    expect(high).toBeLessThan(target);
    expect(target).toBeLessThan(low ?? 0);
  });

  it.each([
    ['no weeks', 0],
    ['one week', 1],
    ['500 weeks', 500],
  ])('draws %s inside its frame and without NaN', (_, count) => {
    const svg = controlChart(
      Array.from({ length: count }, (__, index) => pointAt(index)),
      options,
    );
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(Math.max(...numbersIn(svg))).toBeLessThanOrEqual(720);
    expect(Math.min(...numbersIn(svg))).toBeGreaterThanOrEqual(0);
  });

  it('says that there are no data yet', () => {
    expect(controlChart([], options)).toContain('No data yet');
  });

  it('leaves out what is no number', () => {
    const svg = controlChart(
      [
        pointAt(0),
        pointAt(1, { value: Number.NaN }),
        pointAt(2, { upper: Infinity }),
        pointAt(3, { value: 0, lower: 0, upper: 0 }),
      ],
      { ...options, target: Number.NaN },
    );
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(svg.match(/data-week/g)).toHaveLength(3);
    expect(svg).not.toContain('qs-target"');
  });

  it('names special weeks once in a row, and in the words of each', () => {
    const points = [pointAt(0), pointAt(1), pointAt(2)].map((point, at) =>
      at === 0 ? point : { ...point, note: 'Christmas' },
    );
    const svg = controlChart(points, options);
    expect(svg.match(/class="qs-note-line"/g)).toHaveLength(1);
    // Both weeks, and the chart, which is described by its last week.
    expect(svg.match(/\(Christmas\)<\/title>/g)).toHaveLength(3);
  });

  it('escapes titles and notes', () => {
    const hostile = '"><script>alert(1)</script>';
    const notes = [{ week: '2026-W22' as IsoWeek, text: hostile }];
    const svg = controlChart([pointAt(0)], { ...options, title: hostile, notes });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('holds no inline style, so that a strict content security policy lets it through', () => {
    expect(controlChart(halfYear, options)).not.toMatch(/ style=|<style| on[a-z]+=/);
  });
});

const Number1 = (match: RegExpExecArray): number => Number(match[1]);
