import { parseArgs } from 'node:util';
import { check, sizes } from '../support/model/check.ts';
import { withoutGuard } from '../support/model/guards.ts';
import { largeScenarios, scenarios } from '../support/model/scenarios.ts';
import type { Explored } from '../support/model/explore.ts';
import type { Bench, Figure } from './figure.ts';

/** `--large`: minutes and some gigabytes of memory, for a night. */
export const bench: Bench = {
  id: 'model',
  about:
    'every order of the steps of two workers and two recomputers over one table, with crashes and failed calls',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { large: { type: 'boolean', default: false } },
    });
    const found: Explored[] = [];
    for (const scenario of values.large ? largeScenarios : scenarios) {
      for (const size of sizes) found.push(await check(scenario, size));
    }
    const [wrong] = found.flatMap(({ example }) => (example ? [example] : []));
    if (wrong) throw new Error(`Cannot vouch for the protocol:\n${wrong.join('\n')}`);
    const sum = (name: 'states' | 'steps' | 'ends' | 'violations'): number =>
      found.reduce((total, one) => total + one[name], 0);
    const guards: Figure[] = [];
    for (const { guard, scenario, recomputers, crashes, ...weakened } of withoutGuard) {
      const of = scenarios[scenario];
      if (!of) continue;
      const { states, violations } = await check(of, { recomputers, crashes, failures: 0 }, weakened);
      const note = `of ${states.toLocaleString('en')} states`;
      guards.push({
        name: `violations without: ${guard}`,
        value: violations,
        unit: 'states',
        goal: '> 0',
        note,
      });
    }
    return [
      { name: 'states', value: sum('states'), unit: 'states' },
      { name: 'steps', value: sum('steps'), unit: 'steps' },
      { name: 'ends', value: sum('ends'), unit: 'states' },
      { name: 'violations', value: sum('violations'), unit: 'states', goal: '0' },
      ...guards,
    ];
  },
};
