import { expectedFalseSignals } from '../detection/thresholds.ts';
import type { OwnerVerdict } from '../domain/owner-verdict.ts';
import type { Publication } from '../domain/publication.ts';
import type { WeeklyReport } from './weekly-report.ts';

const wholePercent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

/** Budget, what is to be expected of it, and what owners found of all signals that they judged. */
export function falseAlarms(
  budget: number,
  { series, signals }: Pick<Publication, 'series' | 'signals'>,
  verdicts: readonly OwnerVerdict[],
): WeeklyReport['falseAlarms'] {
  const every = Math.round(1 / budget);
  const rate =
    budget < 1 ? `one false signal in ${String(every)} weeks` : `${String(budget)} false signals a week`;
  const found =
    signals.length === 0 ? 'None was' : signals.length === 1 ? '1 was' : `${String(signals.length)} were`;
  const limits = `Limits are set so that, with nothing wrong at all, at most ${rate} would be published over all ${String(series)} series.`;
  const judged = verdicts.length;
  const wrong = verdicts.filter(({ finding }) => finding === 'false').length;
  return {
    budget,
    expected: expectedFalseSignals(budget, series),
    series,
    judged,
    false: wrong,
    sentence: `${limits} ${found} published this week.${realised(judged, wrong)}`,
  };
}

/** @example realised(12, 1) // ' Of 12 signals that owners judged, 1 was false (8%).' */
function realised(judged: number, wrong: number): string {
  if (judged === 0) return ' Owners have judged no signal yet.';
  const verb = wrong === 1 ? 'was' : 'were';
  const signals = judged === 1 ? '1 signal' : `${String(judged)} signals`;
  return ` Of ${signals} that owners judged, ${String(wrong)} ${verb} false (${wholePercent.format(wrong / judged)}).`;
}
