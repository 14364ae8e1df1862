import { controlChart } from '../../charts/control-chart.ts';
import { formatRange, formatValue } from '../../charts/format-value.ts';
import { variationIcon } from '../../charts/variation-icon.ts';
import { versionNotes } from '../../charts/version-notes.ts';
import { weekLabel } from '../../charts/week-label.ts';
import { ALL_PRODUCTS, ALL_SOURCES } from '../../domain/aspect-id.ts';
import type { MeasureItem, Quote, SignalItem } from '../weekly-report.ts';
import { markup, nothing, trusted, type Markup } from './markup.ts';
import { quoteHtml } from './quote-html.ts';

export const unitOf = (item: Pick<MeasureItem, 'kind'>): 'share' | 'count' =>
  item.kind === 'count' ? 'count' : 'share';

/** @example measureName(item) // 'Aurora Kettle: Delivery (complaints, marketplace)' */
export function measureName({ product, aspectName, kind, source }: MeasureItem): string {
  const notes = [...(kind === 'count' ? ['complaints'] : []), ...(source === ALL_SOURCES ? [] : [source])];
  return `${product === ALL_PRODUCTS ? 'All products' : product}: ${aspectName}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** A signal with its chart, the words that are new, and the quotes for and against it. */
export function signalCard(item: SignalItem): Markup {
  const tone = item.direction === 'down' ? 'improvement' : 'concern';
  return markup`<section class="card ${tone}">
<div class="title">${trusted(variationIcon(tone, { size: 40 }))}<div><h3>${measureName(item)}</h3><p>${item.explanation}</p></div></div>
<p class="meta">${factsOf(item)}</p>
${isInside(item) ? markup`<p class="small">This week alone lies within what is usual in one week; the ${item.windowWeeks ?? 1} weeks together do not.</p>` : nothing}
${item.newTerms.length > 0 ? markup`<h4>New words</h4><ul class="terms">${item.newTerms.map((term) => markup`<li>${term}</li>`)}</ul>` : nothing}
${chartOf(item)}
${versionsOf(item)}
${item.also.length > 0 ? markup`<p class="small">The same cause also shows in ${item.also.map(measureName).join('; ')}.</p>` : nothing}
${quotes(tone === 'concern' ? 'What customers say, most typical first' : 'What customers say now', item.evidence)}
${quotes('What they said before', item.before)}
${quotes('And what speaks against it', item.counterEvidence)}
</section>`;
}

const isInside = ({ windowWeeks = 1, value, lower, upper }: SignalItem): boolean =>
  windowWeeks > 1 && value >= lower && value <= upper;

function factsOf(item: SignalItem): readonly Markup[] {
  const unit = unitOf(item);
  const facts = [
    `This week ${formatValue(item.value, unit, 'en')}`,
    `usual in one week ${formatRange(item.lower, item.upper, unit, 'en')}`,
    ...(item.goal ? [`target ${formatValue(item.goal.target, 'share', 'en')}`] : []),
    item.owner === undefined ? 'no owner yet: set one under owners in quality.yaml' : `owner ${item.owner}`,
    ...(item.detectableRatio === undefined
      ? []
      : [`a rise to ${item.detectableRatio.toFixed(1)} times would be found within 4 weeks`]),
  ];
  return facts.map((fact) => markup`<span>${fact}</span>`);
}

/** What is not comparable is said beside the picture, with what cures it. */
function versionsOf({ series }: SignalItem): Markup {
  const { notes, mixed } = versionNotes(series, 'en');
  if (notes.length === 0 && mixed.length === 0) return nothing;
  const said =
    mixed.length > 0
      ? `Scores of different versions are mixed in ${mixed.map((week) => weekLabel(week, 'en')).join(', ')}.`
      : 'Not all weeks of this chart were scored by the same version: a step there may be the scorer.';
  return markup`<p class="small">${said} <code>quality-signals rescore</code> scores history again by the present one.</p>`;
}

function chartOf(item: SignalItem): Markup {
  if (item.series.length === 0) return nothing;
  const what = item.kind === 'count' ? 'complaints per week' : 'share of feedback with a defect';
  const since =
    item.onset !== undefined && item.onset !== item.week
      ? [{ week: item.onset, text: `since about ${weekLabel(item.onset, 'en')}` }]
      : [];
  const chart = trusted(
    controlChart(item.series, {
      title: `${measureName(item)}: ${what}`,
      unit: unitOf(item),
      target: item.goal?.target,
      notes: [...since, ...versionNotes(item.series, 'en').notes],
      ...(item.windowWeeks === undefined ? {} : { window: { to: item.week, weeks: item.windowWeeks } }),
      width: 720,
      height: 230,
    }),
  );
  return markup`<div class="chart">${chart}</div>`;
}

const quotes = (title: string, list: readonly Quote[]): Markup =>
  list.length === 0 ? nothing : markup`<h4>${title}</h4>${list.map(quoteHtml)}`;
