import { describe, expect, it } from 'vitest';
import { mixOffsets, type Stratum } from '../../../shared/detection/mix-offset.ts';

/** 100 feedback of A (2 % defects) and B (20 %), of which `b` from B. */
const week = (b: number): readonly Stratum[] => [
  { source: 'A', exposure: 100 - b, events: Math.round((100 - b) * 0.02) },
  { source: 'B', exposure: b, events: Math.round(b * 0.2) },
];
const weeks = (...parts: readonly (readonly [number, number])[]): readonly (readonly Stratum[])[] =>
  parts.flatMap(([count, b]) => Array.from({ length: count }, () => week(b)));
const logit = (share: number): number => Math.log(share / (1 - share));

describe('mixOffsets()', () => {
  it('follows the mix and comes back with it', () => {
    const offsets = mixOffsets(weeks([40, 10], [10, 60], [10, 10]));
    const moved = logit(0.4 * 0.02 + 0.6 * 0.2) - logit(0.9 * 0.02 + 0.1 * 0.2);
    expect(offsets[39]).toBeCloseTo(0, 6);
    expect(offsets[45]).toBeGreaterThan(0.85 * moved);
    expect(offsets[45]).toBeLessThan(1.05 * moved);
    expect(Math.abs(offsets[59] ?? 1)).toBeLessThan(0.1 * moved);
  });

  it('is not moved by what changes within the sources', () => {
    const worse = weeks([40, 30]).map((one, at) =>
      at < 20 ? one : one.map((stratum) => ({ ...stratum, events: stratum.events * 3 })),
    );
    expect(mixOffsets(worse).every((offset) => offset === 0)).toBe(true);
  });

  it('takes a source that nothing is known of for like the others', () => {
    const joined = [...weeks([30, 0]), week(30)];
    expect(mixOffsets(joined).at(-1)).toBeCloseTo(0, 6);
  });

  it('knows each week only the weeks before', () => {
    const all = weeks([20, 10], [10, 60], [5, 0]);
    const surprise = { source: 'B', exposure: 60, events: 60 };
    const changed = [...all.slice(0, 25), [surprise], ...all.slice(26)];
    expect(mixOffsets(changed).slice(0, 25)).toEqual(mixOffsets(all).slice(0, 25));
  });

  it.each([
    ['nothing at all', []],
    ['weeks without feedback', [[], [], []]],
    ['no event', weeks([5, 0]).map((one) => one.map((stratum) => ({ ...stratum, events: 0 })))],
    ['nothing but events', weeks([5, 50]).map((one) => one.map((s) => ({ ...s, events: s.exposure })))],
  ])('gives plain numbers for %s', (_, odd) => {
    expect(mixOffsets(odd).every(Number.isFinite)).toBe(true);
  });
});
