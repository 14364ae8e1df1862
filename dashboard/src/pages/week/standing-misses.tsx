import { formatRange, formatValue } from '../../../../shared/charts/format-value.ts';
import type { StandingMiss } from '../../../../shared/report/weekly-report.ts';
import { Link } from '../../router/link.tsx';
import { count } from '../../words/format.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { feedbackPlace } from '../feedback/feedback-place.ts';

/** What disappoints without having changed: no signal tells it. */
export function StandingMisses({ items }: { readonly items: readonly StandingMiss[] }) {
  const words = useWords();
  const { locale } = words;
  const share = (value: number): string => formatValue(value, 'share', locale);
  return (
    <section aria-labelledby="misses">
      <h2 id="misses">{words.misses}</h2>
      <p class="quiet">{words.missesHelp}</p>
      <ul class="measures">
        {items.map(({ product, aspect, aspectName, n, meanGap, low, high, goal, query }) => {
          const name = words.measure.title(aspectLabel(words, aspect, aspectName), product);
          const gap = formatValue(meanGap, 'gap', locale);
          return (
            <li key={name}>
              <span>
                <Link to={{ page: 'measure', product, aspect, kind: 'proportion', week: query.week }}>
                  {name}
                </Link>
              </span>
              <span>
                <Link
                  class="number-small"
                  to={feedbackPlace(query)}
                  label={`${name}, ${words.feedback.gap} ${gap}`}
                >
                  {words.feedback.gap} {gap}
                </Link>{' '}
                <span class="quiet">
                  {formatRange(low, high, 'gap', locale)}, n = {count(n, words)}
                </span>
              </span>
              <span class="quiet">
                {goal?.actual !== undefined && words.missedGoal(share(goal.actual), share(goal.target))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
