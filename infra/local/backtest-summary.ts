import { detect } from '../../shared/detection/detect.ts';
import { expectedFalseSignals, thresholdsOf } from '../../shared/detection/thresholds.ts';
import { backtest, type Backtest, type ToldSignal } from '../../shared/report/backtest.ts';
import { BUDGETS, chooseBudget, FEW_WEEKS, type BudgetChoice } from '../../shared/domain/choose-budget.ts';
import type { OpenData } from './open-data.ts';
import { plural } from './plural.ts';
import { storedHistory } from './replay-weeks.ts';

interface Tried extends Backtest {
  readonly budget: number;
}

/** What the stored past would have told under each budget, for people. */
export async function backtestSummary(data: OpenData): Promise<string> {
  const { weeks, last, config } = await storedHistory(data);
  const known = new Map<string, Backtest>();
  const under = (budget: number): Tried => {
    const limits = JSON.stringify(thresholdsOf(budget));
    const found =
      known.get(limits) ??
      backtest(weeks, last, detect, {
        ...config,
        detection: { ...config.detection, budget },
      });
    known.set(limits, found);
    return { ...found, budget };
  };
  return summaryText(BUDGETS.map(under), under(config.detection.budget));
}

/** @param own the budget that is set */
export function summaryText(tried: readonly Tried[], own: Tried): string {
  const { first, last, weeks, series, told } = own;
  if (first === undefined || last === undefined) {
    return 'Nothing can be judged yet: a series needs 12 earlier weeks and those that are judged\n';
  }
  const choice = chooseBudget(tried);
  return [
    `${plural(weeks, 'week')} judged, ${first} to ${last}, ${plural(series, 'series', 'series')}`,
    '',
    'budget   told   a week   on watch a week   false a week, at most',
    ...tried.map(line),
    '',
    reasonOf(choice),
    ...(weeks < FEW_WEEKS ? ['So few weeks say little: try again with more history.'] : []),
    `Set now: ${String(own.budget)} (detection.budget in quality.yaml). It would have told ${plural(told.length, 'signal')}${told.length > 0 ? ', latest first:' : '.'}`,
    ...told.map(toldLine),
    '',
  ].join('\n');
}

function line({ budget, told, toldPerWeek, watchedPerWeek, series }: Tried): string {
  const cells = [
    String(budget).padEnd(6),
    String(told.length).padStart(7),
    toldPerWeek.toFixed(2).padStart(9),
    watchedPerWeek.toFixed(1).padStart(18),
    expectedFalseSignals(budget, series).toFixed(2).padStart(24),
  ];
  return cells.join('');
}

const reasons: Readonly<Record<BudgetChoice['why'], string>> = {
  'tells-all': 'it is the smallest that would have told all of it',
  'can-be-followed': 'more would have been more than one signal a week, more than a team can follow up',
  least: 'even so it would have been more than one signal a week: aspects or products may be too fine',
};
const reasonOf = ({ budget, why }: BudgetChoice): string => `Choose ${String(budget)}: ${reasons[why]}.`;

/** Names come from outside: control characters would move the cursor. */
const toldLine = ({ week, direction, product, aspect, source, explanation }: ToldSignal): string =>
  `  ${week}  ${direction.toUpperCase().padEnd(4)}  ${[product, aspect, source].join(' / ')}: ${explanation}`.replace(
    /\p{Cc}/gu,
    ' ',
  );
