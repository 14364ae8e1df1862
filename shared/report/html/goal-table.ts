import { assuranceIcon } from '../../charts/assurance-icon.ts';
import { bulletBar } from '../../charts/bullet-bar.ts';
import { formatRange, formatValue } from '../../charts/format-value.ts';
import { variationIcon } from '../../charts/variation-icon.ts';
import type { GoalRow } from '../../value/scorecard.ts';
import { markup, trusted, type Markup } from './markup.ts';

const share = (value: number): string => formatValue(value, 'share', 'en');

/** Goals of the last 13 weeks: where we are, whether it moves, whether the process can meet the target. */
export const goalTable = (rows: readonly GoalRow[], nameOf: (aspect: string) => string): Markup =>
  markup`<div class="scroll"><table>
<thead><tr><th>Goal</th><th>Target</th><th>Last 13 weeks</th><th></th><th>Variation, target</th><th>What to do</th></tr></thead>
<tbody>${rows.map((row) => goalLine(row, nameOf))}</tbody></table></div>`;

function goalLine(row: GoalRow, nameOf: (aspect: string) => string): Markup {
  const { goal, actual, limit } = row;
  const name = `${goal.product}: ${nameOf(goal.aspect)}`;
  const known = actual.share !== undefined;
  const bar = bulletBar({
    title: name,
    actual: actual.share,
    ...(known ? { low: actual.low, high: actual.high } : {}),
    target: goal.target,
    limit,
  });
  const interval = known ? formatRange(actual.low, actual.high, 'share', 'en') : '';
  return markup`<tr><td><strong>${name}</strong><br><span class="small">${goal.owner}</span></td>
<td>${share(goal.target)}</td>
<td class="value">${known ? share(actual.share ?? 0) : 'no data'}<br><span class="small">${interval}</span></td>
<td>${trusted(bar)}</td>
<td class="icons">${trusted(variationIcon(row.variation, { size: 30 }))} ${trusted(assuranceIcon(row.assurance, { size: 30 }))}</td>
<td>${row.advice}</td></tr>`;
}
