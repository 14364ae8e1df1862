import { chartStyles } from '../../charts/chart-styles.ts';
import type { DataNeeds, WeeklyReport } from '../weekly-report.ts';
import { goalTable } from './goal-table.ts';
import { markup, nothing, trusted, type Markup } from './markup.ts';
import {
  gapCharts,
  hazardList,
  iconKey,
  missTable,
  ongoingTable,
  sourceTable,
  watchTable,
} from './other-parts.ts';
import { pageStyles } from './page-styles.ts';
import { quoteHtml } from './quote-html.ts';
import { signalCard } from './signal-card.ts';

/** Whatever came through: nothing is loaded, nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The weekly report as one file: for the screen, light or dark, and for paper (A4). No script, nothing to load.
 * @returns a whole HTML document; every text of a customer is escaped
 */
export function weeklyReportHtml(report: WeeklyReport): string {
  const { week, organisation } = report;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${organisation}: quality in week ${week}</title>
<style>${trusted(chartStyles)}${trusted(pageStyles)}</style>
</head>
<body><main>
${head(report)}
${report.needs ? markup`<p>${needsSentence(report.needs)}</p>` : nothing}
${report.attention.length > 0 ? part('Needs attention', markup`${report.attention.map(signalCard)}`) : nothing}
${report.hazards.length > 0 ? part('For a person to read', markup`<p class="small">Safety or legal phrases. Each is a case of its own, whatever the statistics say.</p>${hazardList(report.hazards)}`) : nothing}
${report.improving.length > 0 ? part('Improving', markup`${report.improving.map(signalCard)}`) : nothing}
${report.ongoing.length > 0 ? part('Told before, and going on', ongoingTable(report.ongoing)) : nothing}
${report.misses.length > 0 ? part('Steady, and below expectation', markup`<p class="small">No change, so no signal: the process as it is gives this. It takes a change of the process.</p>${missTable(report.misses)}`) : nothing}
${report.watch.length > 0 ? part('To watch', watchTable(report.watch)) : nothing}
${part('Single loud reviews', markup`<p>${report.loud.sentence}</p>${report.loud.shown.map(({ product, quote }) => markup`<h4>${product}</h4>${quoteHtml(quote)}`)}`)}
${report.goals.length > 0 ? part('Goals', goalTable(report.goals, aspectNames(report))) : nothing}
${report.gaps.length > 0 ? part('Expected and received', markup`<p class="small">Mean gap per aspect with its 95 % interval; grey is not distinguishable from 0, or has fewer than 20 mentions (few).</p>${gapCharts(report.gaps)}`) : nothing}
${report.sources.length > 0 ? part('Sources', sourceTable(report.sources)) : nothing}
${part('How to read this', markup`${iconKey()}<p>${report.falseAlarms.sentence}</p><p>${volume(report)}</p>`)}
${foot(report)}
</main></body>
</html>
`.html;
}

const part = (title: string, content: Markup): Markup =>
  markup`<section><h2>${title}</h2>${content}</section>`;

const dates = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function head(report: WeeklyReport): Markup {
  const { organisation, week, firstDay, lastDay, headline, final, revision, sample, awaited } = report;
  const days = dates.formatRange(new Date(`${firstDay}T00:00:00Z`), new Date(`${lastDay}T00:00:00Z`));
  return markup`<header>
<p class="meta"><strong>${organisation}</strong><span>Weekly quality report</span>${sample ? markup`<span class="badge sample">Sample data</span>` : nothing}</p>
<h1>${headline}</h1>
${report.special.length > 0 ? markup`<p>${specialSentence(report.special)}</p>` : nothing}
<p class="meta"><span>Week ${week}, ${days}</span><span>${report.feedback} feedback${awaited ? `, about ${String(awaited.expected)} when late reports are in (${String(awaited.low)} to ${String(awaited.high)}, with 80 %)` : ''}</span><span class="badge">${final ? 'final' : 'provisional'}${revision > 1 ? `, revision ${String(revision)}` : ''}</span></p>
</header>`;
}

const specialSentence = (reasons: readonly string[]): string =>
  `A week of its own: ${reasons.join('; ')}. It is judged mildly and sets no usual range.`;

const aspectNames = (report: WeeklyReport): ((aspect: string) => string) => {
  const names = new Map(
    report.gaps.flatMap(({ rows }) => rows.map(({ aspect, aspectName }) => [aspect, aspectName] as const)),
  );
  return (aspect) => names.get(aspect) ?? aspect.replaceAll('-', ' ');
};

const volume = ({ steady, insufficient }: WeeklyReport): string =>
  `${String(steady)} ${steady === 1 ? 'measure is' : 'measures are'} steady${
    insufficient > 0
      ? `, ${String(insufficient)} ${insufficient === 1 ? 'has' : 'have'} too little data: there, silence is no proof of quality`
      : ''
  }.`;

const needsSentence = ({ weeks, needed, earliest }: DataNeeds): string =>
  `${String(weeks)} of the ${String(needed)} weeks with feedback that a judgement takes are there${
    earliest === undefined
      ? ''
      : `: week ${earliest} is the first that can be judged, if every week brings some`
  }. Until then nothing is said, good or bad.`;

const foot = ({ timeZone, dataCutOff, scorers, week, revision }: WeeklyReport): Markup =>
  markup`<footer class="small"><p>Data up to ${dataCutOff}. Weeks are ISO weeks in ${timeZone}. Report ${week}, revision ${revision}.</p>
<p>${scorers.length > 1 ? `Scored by ${scorers.join(' and ')}: numbers of different versions are mixed, which quality-signals rescore cures.` : `Scored by ${scorers[0] ?? 'nobody: no feedback'}.`}</p></footer>`;
