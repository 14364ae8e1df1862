import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixEffect } from '../../../shared/stats/comparison/mix-effect.ts';

describe('mixEffect()', () => {
  it('is all mix when the sources stay as they were', () => {
    const effect = mixEffect({
      beforeCounts: [2, 8],
      beforeSizes: [100, 100],
      afterCounts: [1, 12],
      afterSizes: [50, 150],
    });
    expect(effect?.change).toBeCloseTo(0.015, 12);
    expect(effect?.rate).toBeCloseTo(0, 12);
    expect(effect?.mix).toBeCloseTo(0.015, 12);
  });

  it('is all rate when their parts stay as they were', () => {
    const effect = mixEffect({
      beforeCounts: [2, 8],
      beforeSizes: [100, 300],
      afterCounts: [4, 16],
      afterSizes: [100, 300],
    });
    expect(effect?.rate).toBeCloseTo(0.025, 12);
    expect(effect?.mix).toBeCloseTo(0, 12);
  });

  it('takes a source that joined for a change of the mix', () => {
    const effect = mixEffect({
      beforeCounts: [2, 0],
      beforeSizes: [100, 0],
      afterCounts: [2, 10],
      afterSizes: [100, 50],
    });
    expect(effect?.rate).toBeCloseTo(0, 12);
    expect(effect?.mix).toBeCloseTo(0.06, 12);
  });

  it('adds up exactly', () => {
    const side = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(side, side, (before, after) => {
        const effect = mixEffect({
          beforeCounts: before.map(([events]) => events),
          beforeSizes: before.map(([events, rest]) => events + rest),
          afterCounts: after.map(([events]) => events),
          afterSizes: after.map(([events, rest]) => events + rest),
        });
        if (effect) expect(effect.rate + effect.mix).toBeCloseTo(effect.change, 10);
      }),
    );
  });

  it('says nothing of an empty side', () => {
    const nothing = { afterCounts: [0], afterSizes: [0] };
    expect(mixEffect({ beforeCounts: [2], beforeSizes: [100], ...nothing })).toBeUndefined();
  });
});
