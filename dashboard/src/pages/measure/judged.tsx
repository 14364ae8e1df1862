import { weekWithYear } from '../../../../shared/charts/week-label.ts';
import type { ExcludedWeeks } from '../../../../shared/domain/verdict.ts';
import type { Point } from '../../api/shapes.ts';
import { Facts } from '../../ui/facts.tsx';
import { chanceWeeks, count, percent, ratio } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** Everything that the verdict of a week rests on, for whoever wants to check it. */
export function Judged({ point }: { readonly point: Point }) {
  const words = useWords();
  const { judged } = words.measure;
  const { p, q, dispersion, baselineWeeks, baselineFirst, baselineLast, excluded = [] } = point;
  const name = (week: string): string => weekWithYear(week, words.locale);
  const spanOf = ({ from, to }: ExcludedWeeks): string =>
    from === to ? name(from) : `${name(from)} – ${name(to)}`;
  const isSpecial = point.verdict === 'signal' || point.verdict === 'watch';
  return (
    <details>
      <summary>{judged.title}</summary>
      <Facts
        facts={[
          ...windowFacts(point, words),
          [judged.chance, p === undefined || p >= 1 ? undefined : judged.oneIn(chanceWeeks(p, words))],
          [judged.family, q === undefined || !isSpecial ? undefined : judged.familyText(percent(q, words))],
          [
            judged.dispersion,
            dispersion === undefined ? undefined : judged.dispersionText(ratio(dispersion, words)),
          ],
          [
            judged.baseline,
            baselineFirst === undefined || baselineLast === undefined
              ? judged.baselineNone
              : judged.baselineText(count(baselineWeeks, words), name(baselineFirst), name(baselineLast)),
          ],
          [
            judged.excluded,
            excluded.length === 0
              ? undefined
              : excluded.map((run) => judged.excludedText(spanOf(run), judged.reasons[run.why])).join(', '),
          ],
        ]}
      />
      <p class="quiet small">{judged.guard}</p>
    </details>
  );
}

/** Counts of the deciding weeks together; nothing for a week that could not be judged. */
function windowFacts(
  { window, windowWeeks = 1, verdict }: Point,
  words: ReturnType<typeof useWords>,
): readonly (readonly [string, string])[] {
  const { judged } = words.measure;
  if (window === undefined || verdict === 'insufficient') return [];
  const { events, exposure, expected, lower, upper } = window;
  const counted =
    exposure === undefined ? count(events, words) : words.of(count(events, words), count(exposure, words));
  return [
    [judged.counted, windowWeeks > 1 ? words.together(windowWeeks, counted) : counted],
    [judged.expected, count(Math.round(expected * 10) / 10, words)],
    [judged.usual, `${count(lower, words)}–${count(upper, words)}`],
  ];
}
