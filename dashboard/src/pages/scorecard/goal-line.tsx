import { assuranceIcon } from '../../../../shared/charts/assurance-icon.ts';
import { bulletBar } from '../../../../shared/charts/bullet-bar.ts';
import { formatRange, formatValue } from '../../../../shared/charts/format-value.ts';
import { variationIcon } from '../../../../shared/charts/variation-icon.ts';
import type { GoalRow } from '../../../../shared/value/scorecard.ts';
import { Link } from '../../router/link.tsx';
import { Svg } from '../../ui/svg.tsx';
import { count } from '../../words/format.ts';
import type { Words } from '../../words/en.ts';
import { aspectLabel, useWords } from '../../words/words.ts';

const arrows = { unknown: '·', better: '↘', flat: '→', worse: '↗' } as const;

/** One goal. On a phone each cell carries the name of its column. */
export function GoalLine({ row }: { readonly row: GoalRow }) {
  const words = useWords();
  const { locale } = words;
  const { columns, trends } = words.scorecard;
  const { goal, actual } = row;
  const name = words.measure.title(aspectLabel(words, goal.aspect), goal.product);
  const bullet = {
    title: name,
    actual: actual.share,
    low: actual.low,
    high: actual.high,
    target: goal.target,
    limit: row.limit,
  };
  const advice = words.scorecard.advice?.(row.variation, row.assurance);
  return (
    <tr>
      <th scope="row">
        <Link to={{ page: 'measure', ...row.query, kind: 'proportion' }}>{name}</Link>
        <span class="quiet small">
          {words.target} {formatValue(goal.target, 'share', locale)}
        </span>
        {goal.setBy !== undefined && (
          <span class="quiet small">
            {words.measure.setBy} {goal.setBy}
          </span>
        )}
      </th>
      <td data-label={columns.actual}>
        <Actual row={row} words={words} />
      </td>
      <td data-label={columns.bar}>
        <Svg svg={bulletBar(bullet, { locale, width: 150 })} />
      </td>
      <td data-label={columns.trend}>
        <span
          class={row.trend === 'worse' ? 'text-concern' : row.trend === 'better' ? 'text-improvement' : ''}
        >
          <span aria-hidden="true">{arrows[row.trend]}</span> {trends[row.trend]}
        </span>
      </td>
      <td data-label={columns.variation}>
        <Svg decorative svg={variationIcon(row.variation, { locale })} />
        <span class="small">{words.scorecard.variations[row.variation]}</span>
      </td>
      <td data-label={columns.assurance}>
        <Svg decorative svg={assuranceIcon(row.assurance, { locale })} />
        <span class="small">{words.scorecard.assurances[row.assurance]}</span>
      </td>
      <td data-label={columns.owner}>{goal.owner}</td>
      <td data-label={columns.advice} lang={advice === undefined ? 'en' : undefined}>
        {advice ?? row.advice}
      </td>
    </tr>
  );
}

function Actual({ row, words }: { readonly row: GoalRow; readonly words: Words }) {
  const { actual, sigmaLevel, dpmo } = row;
  const { locale, scorecard } = words;
  if (actual.share === undefined) return <span class="quiet">{scorecard.noData}</span>;
  return (
    <>
      <strong class="number-small">{formatValue(actual.share, 'share', locale)}</strong>
      <span class="quiet small">
        {scorecard.interval}: {formatRange(actual.low, actual.high, 'share', locale)}
      </span>
      {sigmaLevel !== undefined &&
        dpmo !== undefined &&
        scorecard
          .sigma(formatValue(sigmaLevel, 'count', locale), count(Math.round(dpmo), words))
          .map((text) => (
            <span key={text} class="quiet small">
              {text}
            </span>
          ))}
    </>
  );
}
