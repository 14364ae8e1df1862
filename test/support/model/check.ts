import { explore, type Explored } from './explore.ts';
import { withAllGuards, type Weakened } from './guards.ts';
import { wrongAtRest, wrongNow } from './invariants.ts';
import type { Scenario } from './scenarios.ts';
import { recompute, workOn } from './use-cases.ts';

export interface Size {
  readonly recomputers: number;
  readonly crashes: number;
  readonly failures: number;
}

/** What a push checks: it takes half a minute. */
export const sizes: readonly Size[] = [
  { recomputers: 2, crashes: 1, failures: 0 },
  { recomputers: 1, crashes: 0, failures: 1 },
];
/** All orders in which two workers and some recomputers can work on the messages of a scenario. */
export const check = (
  scenario: Scenario,
  size: Size,
  { calls, weaken }: Weakened = withAllGuards,
): Promise<Explored> =>
  explore({
    calls,
    messages: scenario.messages.map(([message, count]) => ({ process: workOn(message, weaken), count })),
    recompute: recompute(weaken),
    workers: 2,
    ...size,
    wrongAtRest: (state) => wrongAtRest(state, scenario),
    wrongNow: (state, done) => wrongNow(state, scenario, done),
  });
