/** False signals a week over all series from which to choose. */
export const BUDGETS = [0.05, 0.1, 0.25, 0.5, 1] as const;

/** More news than this a week is more than one team can follow up. */
const MOST_A_WEEK = 1;

/** Below so many judged weeks the past says little about any budget. */
export const FEW_WEEKS = 26;

/** A budget, and why it is a good choice. */
export interface BudgetChoice {
  readonly budget: number;
  /** It tells all that any budget tells; it tells most of what can be followed up; even the least tells more than that. */
  readonly why: 'tells-all' | 'can-be-followed' | 'least';
}

/**
 * The smallest budget that tells as much as the largest, as long as somebody can follow up what it tells.
 *
 * @param tried at least one, budgets ascending
 */
export function chooseBudget(
  tried: readonly { readonly budget: number; readonly toldPerWeek: number }[],
): BudgetChoice {
  const [least] = tried;
  const followed = tried.filter(({ toldPerWeek }) => toldPerWeek <= MOST_A_WEEK);
  const most = followed.at(-1);
  if (!least) throw new Error('Cannot choose a budget: at least one must have been tried');
  if (!most) return { budget: least.budget, why: 'least' };
  const smallest = followed.find(({ toldPerWeek }) => toldPerWeek === most.toldPerWeek) ?? most;
  return { budget: smallest.budget, why: followed.length === tried.length ? 'tells-all' : 'can-be-followed' };
}
