import { describe, expect, it } from 'vitest';
import { check, sizes } from '../support/model/check.ts';
import { withoutGuard } from '../support/model/guards.ts';
import { scenarios } from '../support/model/scenarios.ts';

const TIMEOUT = 300_000;
const cases = scenarios.flatMap((scenario) =>
  sizes.map((size) => ({ scenario, name: scenario.name, ...size })),
);

describe('in every order of their steps, two workers and the recomputers end in the newest versions and their sums', () => {
  it.each(cases)(
    '$name; recomputers: $recomputers, crashes: $crashes, failed calls: $failures',
    async ({ scenario, ...size }) => {
      const { states, ends, violations, example } = await check(scenario, size);
      expect({ violations, example }).toEqual({ violations: 0, example: undefined });
      expect(states).toBeGreaterThan(30_000);
      expect(ends).toBeGreaterThan(20);
    },
    TIMEOUT,
  );
});

describe('the search sees at once that a guard is missing:', () => {
  it.each(withoutGuard)(
    '$guard',
    async ({ scenario, recomputers, crashes, ...weakened }) => {
      const of = scenarios[scenario];
      if (!of) throw new Error('There is no such scenario');
      const size = { recomputers, crashes, failures: 0 };
      expect((await check(of, size)).violations).toBe(0);
      const { violations, example } = await check(of, size, weakened);
      expect(violations).toBeGreaterThan(0);
      expect(example?.length).toBeGreaterThan(5);
    },
    TIMEOUT,
  );
});
