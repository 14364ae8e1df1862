import type { WeeklyReport } from '../../../../shared/report/weekly-report.ts';

/** The report with the items of one product only; counts over all products stay as they are. */
export function ofProduct(report: WeeklyReport, product: string | undefined): WeeklyReport {
  if (product === undefined) return report;
  const own = <T extends { readonly product: string }>(items: readonly T[]): readonly T[] =>
    items.filter((item) => item.product === product);
  return {
    ...report,
    attention: own(report.attention),
    improving: own(report.improving),
    ongoing: own(report.ongoing),
    watch: own(report.watch),
    misses: own(report.misses),
    hazards: own(report.hazards),
    loud: { ...report.loud, shown: own(report.loud.shown) },
    gaps: own(report.gaps),
    goals: report.goals.filter(({ goal }) => goal.product === product),
  };
}

/** All products that the report names, by name. */
export const productsOf = (report: WeeklyReport): readonly string[] =>
  [
    ...new Set([
      ...report.gaps.map(({ product }) => product),
      ...[...report.attention, ...report.improving, ...report.ongoing, ...report.watch].map(
        ({ product }) => product,
      ),
      ...report.goals.map(({ goal }) => goal.product),
    ]),
  ].sort((a, b) => a.localeCompare(b));
