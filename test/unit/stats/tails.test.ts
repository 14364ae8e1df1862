import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialLaw } from '../../../shared/stats/beta-binomial-law.ts';
import { binomialLaw } from '../../../shared/stats/binomial-law.ts';
import { countLimits } from '../../../shared/stats/count-limits.ts';
import { negativeBinomialLaw } from '../../../shared/stats/negative-binomial-law.ts';
import { poissonLaw } from '../../../shared/stats/poisson-law.ts';
import { logTail } from '../../../shared/stats/sum-tail.ts';
import { tails } from '../../../shared/stats/tails.ts';

describe('logTail()', () => {
  it('keeps the digits of a tail of 1e-300', () => {
    // P(X >= 500), X ~ Poisson(50), against a plain sum of logarithms.
    expect(logTail(poissonLaw(50), 500, true) / exactPoissonTail(50, 500)).toBeCloseTo(1, 12);
    expect(logTail(poissonLaw(50), 500, true)).toBeLessThan(Math.log(1e-300));
  });

  it('is 1 over everything and nothing beyond the largest count', () => {
    expect(Math.exp(logTail(binomialLaw(20, 0.3), 0, true))).toBeCloseTo(1, 12);
    expect(logTail(binomialLaw(20, 0.3), 21, true)).toBe(-Infinity);
    expect(logTail(binomialLaw(20, 0.3), -1, false)).toBe(-Infinity);
  });

  it('joins sum and integral without a step for a thousand million opportunities', () => {
    for (const law of [binomialLaw(1e9, 1e-3), poissonLaw(1e6), negativeBinomialLaw(1e6, 1e9)]) {
      const from = Math.round(law.mean + 2 * law.deviation);
      const tail = Math.exp(logTail(law, from, true));
      const next = Math.exp(logTail(law, from + 1, true));
      expect((tail - next) / Math.exp(law.logProbability(from))).toBeCloseTo(1, 4);
    }
  });

  it('halves a symmetric law of a thousand million', () => {
    const { upper, lower, probability } = tails(binomialLaw(1e9, 0.5), 5e8);
    expect(upper).toBeCloseTo(0.5 + probability / 2, 9);
    expect(lower).toBeCloseTo(upper, 9);
  });
});

describe('tails() of a law that rises at its ends', () => {
  // mpmath with 30 digits, summed count by count
  it.each([
    [3000, 20_000, 0.1, 0.5, 0.18519578],
    [2000, 5000, 0.3, 0.34, 0.32033689],
    [900, 3000, 0.1, 0.2, 0.09315347],
    [4e8, 1e9, 0.3, 0.2, 0.29530679731],
  ])('P(X >= %d) of %d, mean %d, correlation %d', (x, n, mean, rho, upper) => {
    expect(tails(betaBinomialLaw(n, mean, rho), x).upper).toBeCloseTo(upper, 8);
  });
});

describe('tails()', () => {
  it('make one together with the probability between them, for any law', () => {
    const laws = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1, max: 500 }),
          fc.double({ min: 1e-4, max: 0.9999, noNaN: true }),
          fc.double({ min: 0, max: 0.4, noNaN: true }),
        )
        .map(([n, mean, rho]) => betaBinomialLaw(n, mean, rho)),
      fc
        .tuple(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), fc.double({ min: 1, max: 50, noNaN: true }))
        .map(([mean, factor]) => negativeBinomialLaw(mean, mean * factor)),
    );
    fc.assert(
      fc.property(laws, fc.integer({ min: 0, max: 500 }), (law, x) => {
        fc.pre(x <= law.max);
        const { upper, lower, probability } = tails(law, x);
        expect(upper + lower - probability).toBeCloseTo(1, 9);
        expect(Math.min(upper, lower)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('countLimits()', () => {
  it.each([
    ['a rare complaint', poissonLaw(0.2), 0, 3],
    ['some complaints', poissonLaw(4), 0, 12],
    ['a share of 5 % of 200', binomialLaw(200, 0.05), 2, 21],
  ])('stop before the first count that is improbable: %s', (_, law, lower, upper) => {
    const limits = countLimits(law, 5e-4);
    expect(limits).toEqual({ lower, upper });
    expect(tails(law, limits.upper + 1).upper).toBeLessThanOrEqual(5e-4);
    expect(tails(law, limits.upper).upper).toBeGreaterThan(5e-4);
  });

  it('hold for laws too wide to step through', () => {
    const law = betaBinomialLaw(1e9, 0.3, 0.01);
    const { lower, upper } = countLimits(law, 5e-4);
    expect(tails(law, upper + 1).upper).toBeCloseTo(5e-4, 7);
    expect(tails(law, lower - 1).lower).toBeCloseTo(5e-4, 7);
  });
});

function exactPoissonTail(mean: number, from: number): number {
  let logFactorial = 0;
  for (let k = 2; k <= from; k++) logFactorial += Math.log(k);
  let term = 1;
  let sum = 1;
  for (let k = from + 1; k < from + 200; k++) {
    term *= mean / k;
    sum += term;
  }
  return from * Math.log(mean) - mean - logFactorial + Math.log(sum);
}
