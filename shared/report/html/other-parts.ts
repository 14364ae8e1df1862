import { assuranceIcon } from '../../charts/assurance-icon.ts';
import { formatRange, formatValue } from '../../charts/format-value.ts';
import { gapBars } from '../../charts/gap-bars.ts';
import { weekLabel } from '../../charts/week-label.ts';
import { variationIcon } from '../../charts/variation-icon.ts';
import type { HazardCase, MeasureItem, OngoingItem, SourceHealth, WeeklyReport } from '../weekly-report.ts';
import type { UnnamedTerms } from '../unnamed-terms.ts';
import { markup, nothing, trusted, type Markup } from './markup.ts';
import { quoteHtml } from './quote-html.ts';
import { measureName, unitOf } from './signal-card.ts';

/** Measures that may drift: to look at again, not to act on. */
export const watchTable = (items: readonly MeasureItem[]): Markup =>
  markup`<div class="scroll"><table><thead><tr><th>Measure</th><th>This week</th><th>Usual in one week</th><th>Suspected</th></tr></thead>
<tbody>${items.map(
    (item) => markup`<tr><td>${measureName(item)}</td><td>${formatValue(item.value, unitOf(item), 'en')}</td>
<td>${formatRange(item.lower, item.upper, unitOf(item), 'en')}</td><td>${item.note ?? (item.direction === 'down' ? 'slow decrease' : 'slow increase')}</td></tr>`,
  )}</tbody></table></div>`;

/** What has a card in an earlier report. */
export const ongoingTable = (items: readonly OngoingItem[]): Markup =>
  markup`<div class="scroll"><table><thead><tr><th>Measure</th><th>Since</th><th>Now</th><th>Owner</th></tr></thead>
<tbody>${items.map(
    (
      item,
    ) => markup`<tr><td>${measureName(item)}</td><td>about ${weekLabel(item.onset ?? item.newsWeek, 'en')}, told in ${weekLabel(item.newsWeek, 'en')}</td>
<td>${item.explanation}</td><td>${item.owner ?? 'no owner yet'}</td></tr>`,
  )}</tbody></table></div>`;

/** Most cases that a page shows; all of them are behind the dashboard. */
const MOST_CASES = 12;

export const hazardList = (cases: readonly HazardCase[]): Markup =>
  markup`${cases
    .slice(0, MOST_CASES)
    .map(
      (one) =>
        markup`<section class="card hazard"><h3>${one.product}: ${one.kinds.map((kind) => kind.replaceAll('-', ' ')).join(', ')}</h3>${quoteHtml(one.quote)}</section>`,
    )}${cases.length > MOST_CASES ? markup`<p class="small">${cases.length - MOST_CASES} more on the dashboard.</p>` : ''}`;

/** Bars of all aspects; those with few mentions stay grey. */
export const gapCharts = (gaps: WeeklyReport['gaps']): Markup =>
  markup`${gaps
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ product, n, rows, unnamed }) =>
        markup`<section><h4>${product}, ${n} feedback</h4><div class="chart">${trusted(
          gapBars(
            rows.map(({ aspectName, ...row }) => ({ ...row, label: aspectName })),
            { title: `${product}: expectation gap by aspect` },
          ),
        )}</div>${unnamedLine(unnamed)}</section>`,
    )}`;

/** What the aspects have no words for. */
const unnamedLine = ({ terms }: UnnamedTerms): Markup =>
  terms.length === 0
    ? nothing
    : markup`<p class="small">Not in any aspect yet: ${terms.map(({ term, texts }) => `${term} ${String(texts)}`).join(', ')}</p>`;

/** What disappoints without having changed. */
export const missTable = (misses: WeeklyReport['misses']): Markup =>
  markup`<div class="scroll"><table><thead><tr><th>Measure</th><th>Mean gap, 95 %</th><th>Mentions</th><th>Goal, last 13 weeks</th></tr></thead>
<tbody>${misses.map(
    ({ product, aspectName, meanGap, low, high, n, goal }) =>
      markup`<tr><td>${product}: ${aspectName}</td><td>${formatValue(meanGap, 'gap', 'en')} (${formatRange(low, high, 'gap', 'en')})</td><td>${n}</td><td>${
        goal?.actual === undefined
          ? ''
          : `${formatValue(goal.actual, 'share', 'en')}, target ${formatValue(goal.target, 'share', 'en')}`
      }</td></tr>`,
  )}</tbody></table></div>`;

export const sourceTable = (sources: readonly SourceHealth[]): Markup =>
  markup`<div class="scroll"><table><thead><tr><th>Source</th><th>State</th><th></th></tr></thead>
<tbody>${sources.map(
    ({ name, type, state, sentence }) =>
      markup`<tr><td>${name}<br><span class="small">${type}</span></td><td><span class="state ${state}">${state}</span></td><td>${sentence}</td></tr>`,
  )}</tbody></table></div>`;

/** What the pictures mean. */
export const iconKey = (): Markup =>
  markup`<ul class="key">
<li>${trusted(variationIcon('concern', { size: 28 }))} Concern: more defects than chance explains</li>
<li>${trusted(variationIcon('improvement', { size: 28 }))} Improvement: fewer than chance explains</li>
<li>${trusted(variationIcon('common-cause', { size: 28 }))} Usual variation: leave it alone</li>
<li>${trusted(variationIcon('insufficient', { size: 28 }))} Too little data for a statement</li>
<li>${trusted(assuranceIcon('pass', { size: 28 }))} The process meets the target week after week</li>
<li>${trusted(assuranceIcon('hit-and-miss', { size: 28 }))} Met or missed by chance</li>
<li>${trusted(assuranceIcon('fail', { size: 28 }))} The process as it is cannot meet the target</li>
</ul>`;
