import { betaBinomialLaw } from '../../../shared/stats/beta-binomial-law.ts';
import type { CountLaw } from '../../../shared/stats/count-law.ts';
import { seededRandom } from '../../support/simulated-series.ts';
import type { Figure } from '../figure.ts';
import { sampler } from './sampler.ts';

const VOLUMES = [5, 20, 100, 500, 5000];
const RATES = [0.005, 0.02, 0.05, 0.2];
const VARIATIONS = [0, 0.15, 0.35];
const QUIET_WEEKS = 20_000;
const CHANGES = 1000;
/** Weeks in control before the change. */
const RUN_IN = 30;
/** Alarms nearer to each other are one. */
const ONE_ONSET = 4;

interface Change {
  readonly name: string;
  readonly expected: readonly [from: number, below: number];
  readonly ratio: number;
  /** False alarms per 1,000 series-weeks that may be spent. */
  readonly falseAlarms: number;
  readonly shape: 'step' | 'spike' | 'drift';
  readonly within: readonly number[];
  readonly goal: string;
}

const changes: readonly Change[] = [
  {
    name: 'step x2, E >= 2',
    expected: [2, Infinity],
    ratio: 2,
    falseAlarms: 0.8,
    shape: 'step',
    within: [4, 12],
    goal: '.75 / .97',
  },
  {
    name: 'step x3, E 0.5-2',
    expected: [0.5, 2],
    ratio: 3,
    falseAlarms: 0.8,
    shape: 'step',
    within: [4, 12],
    goal: '.50 / .95',
  },
  {
    name: 'spike x4, E 2-10',
    expected: [2, 10],
    ratio: 4,
    falseAlarms: 0.8,
    shape: 'spike',
    within: [1],
    goal: '.80',
  },
  {
    name: 'drift to x2, E >= 10',
    expected: [10, Infinity],
    ratio: 2,
    falseAlarms: 0.8,
    shape: 'drift',
    within: [12],
    goal: '.95',
  },
  {
    name: 'halving, E 10-50',
    expected: [10, 50],
    ratio: 0.5,
    falseAlarms: 0.4,
    shape: 'step',
    within: [12],
    goal: '.95',
  },
];

interface Cell {
  readonly draw: (factor: number) => number;
  /** Likelihood ratio of so many events in a week. */
  readonly ratioOf: (events: number) => number;
}

/**
 * What the best of all tests finds, as a bound for every detector: it knows level, variation and size of the change, and spends all its
 * false alarms on this one change. Evidence is added up as by Shiryaev and Roberts, which is optimal for a change at an unknown time
 * (Pollak 1985); for a spike it is the likelihood ratio of the week (Neyman and Pearson 1933).
 */
export function bestPossibleFigures(): readonly Figure[] {
  return changes.map((change, index) => {
    const cells = cellsOf(change, seededRandom(index + 1));
    const limit = limitOf(change, cells);
    const weeks = cells.flatMap((cell) =>
      Array.from({ length: CHANGES }, () => weeksToAlarm(change, cell, limit)),
    );
    const shares = change.within.map(
      (within) => weeks.filter((week) => week <= within).length / weeks.length,
    );
    return {
      name: `best possible, ${change.name}`,
      value: shares.at(-1) ?? NaN,
      unit: `found within ${String(change.within.at(-1))} weeks`,
      goal: `${change.goal} (issue 4)`,
      note: `${shares.map((share) => share.toFixed(2)).join(' / ')} at ${String(change.falseAlarms)} false per 1,000`,
    };
  });
}

function cellsOf({ expected: [from, below], ratio }: Change, random: () => number): readonly Cell[] {
  return VOLUMES.flatMap((volume) =>
    RATES.flatMap((rate) => VARIATIONS.map((variation) => ({ volume, rate, variation }))),
  )
    .filter(({ volume, rate }) => volume * rate >= from && volume * rate < below)
    .map(({ volume, rate, variation }) => {
      const law = (factor: number): CountLaw => {
        const share = Math.min(0.95, rate * factor);
        return betaBinomialLaw(volume, share, (variation ** 2 * share) / (1 - share));
      };
      const [usual, changed] = [law(1), law(ratio)];
      const draw = sampler(law, random);
      return {
        draw,
        ratioOf: (events) => Math.exp(changed.logProbability(events) - usual.logProbability(events)),
      };
    });
}

const evidence = ({ shape }: Change, before: number, ratio: number): number =>
  shape === 'spike' ? ratio : (1 + before) * ratio;

/** Evidence from which on an alarm is raised, so that just so many are false. */
function limitOf(change: Change, cells: readonly Cell[]): number {
  const quiet = cells.map(({ draw, ratioOf }) => Array.from({ length: QUIET_WEEKS }, () => ratioOf(draw(1))));
  const falseAlarms = (limit: number): number =>
    (quiet.reduce((sum, ratios) => sum + onsets(change, ratios, limit), 0) / (quiet.length * QUIET_WEEKS)) *
    1000;
  let [low, high] = [0, Math.log(1e6)];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (falseAlarms(Math.exp(middle)) > change.falseAlarms) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}

function onsets(change: Change, ratios: readonly number[], limit: number): number {
  let [sum, found, last] = [0, 0, -Infinity];
  for (const [week, ratio] of ratios.entries()) {
    sum = evidence(change, sum, ratio);
    if (sum < limit) continue;
    if (week - last > ONE_ONSET) found++;
    last = week;
    sum = 0;
  }
  return found;
}

/** Weeks from the change to the first alarm; an alarm before it starts anew. */
function weeksToAlarm(change: Change, { draw, ratioOf }: Cell, limit: number): number {
  let sum = 0;
  for (let week = -RUN_IN; week < Math.max(...change.within); week++) {
    sum = evidence(change, sum, ratioOf(draw(factorOf(change, week))));
    if (sum < limit) continue;
    if (week >= 0) return week + 1;
    sum = 0;
  }
  return Infinity;
}

function factorOf({ shape, ratio }: Change, week: number): number {
  if (week < 0) return 1;
  return shape === 'drift' ? 1 + Math.min(1, (week + 1) / 12) * (ratio - 1) : ratio;
}
