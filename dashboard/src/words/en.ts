import { actions } from './en-actions.ts';
import { pages } from './en-pages.ts';
import type { DataNeeds, SourceHealth, WeeklyReport } from '../../../shared/report/weekly-report.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** English. The sentences of the report come from the server, which writes English. */
export const en = {
  locale: 'en-GB',
  nav: {
    week: 'This week',
    measure: 'Measures',
    gaps: 'Expectation gaps',
    scorecard: 'Scorecard',
    feedback: 'Feedback',
    sources: 'Sources',
    method: 'How it works',
    backtest: 'Backtest',
  },
  skip: 'Skip to the content',
  mainNavigation: 'Pages',
  language: 'Language',
  theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  print: 'Print',
  keyboard: 'Keyboard',
  loading: 'Loading ...',
  failure: {
    offline: 'No answer from the server',
    offlineHelp: 'Check that it is running and that you are online, then try again.',
    notFound: 'This is not here',
    notFoundHelp: 'The week, product or measure has no data. Go back, or start from this week.',
    refused: 'The request was not understood',
    refusedHelp: 'The address may be old or mistyped. Start again from this week.',
    busy: 'Too many requests',
    busyHelp: 'Wait a minute, then try again.',
    server: 'The server could not answer',
    serverHelp: 'Try again in a minute. If it stays, tell your administrator the request number.',
    request: 'Request number',
    retry: 'Try again',
    home: 'To this week',
  },
  token: {
    title: 'This dashboard asks for an access token',
    help: 'Your administrator has it; on your own machine, the start prints an address that has it. It is kept until you close this tab, and nowhere else.',
    label: 'Access token',
    wrong: 'The token was not accepted. Check it and enter it again.',
    open: 'Open',
  },
  week: (number: number) => `Week ${String(number)}`,
  earlier: 'Week before',
  later: 'Week after',
  latest: 'Latest',
  product: 'Product',
  allProducts: 'All products',
  source: 'Source',
  allSources: 'All sources',
  aspect: 'Aspect',
  allAspects: 'All aspects',
  aspects: {
    overall: 'All feedback',
    'product-quality': 'Product quality',
    reliability: 'Reliability',
    usability: 'Usability',
    delivery: 'Delivery',
    'price-value': 'Price and value',
    support: 'Support',
    description: 'Description',
    safety: 'Safety',
    other: 'Other',
  } as Readonly<Record<string, string>>,
  kinds: { proportion: 'share of feedback', count: 'complaints', rate: 'complaints per unit' },
  headline: (report: WeeklyReport) => report.headline,
  feedbackCount: (count: string) => `${count} feedback`,
  dataTo: (time: string) => `Data up to ${time}`,
  provisional: 'Provisional',
  final: 'Final',
  special: (reasons: string) => `A week of its own: ${reasons}. It is judged mildly and sets no usual range.`,
  provisionalHelp: 'Late feedback can still change this week. Every change is a new revision.',
  awaited: (expected: string, low: string, high: string) =>
    `About ${expected} when late reports are in (${low} to ${high}, with 80 %).`,
  revision: (number: number) => `revision ${String(number)}`,
  sample: {
    title: 'Sample data: this is not your data yet',
    text: 'A made-up company, so that you can look around. It disappears with your first import.',
    steps: [
      'Connect a source or import a file',
      'Set goals and owners in quality.yaml',
      'Read next Monday’s report',
    ],
    go: 'Connect a source',
  },
  attention: 'Needs attention',
  nothingToAct:
    'Nothing to act on: no measure got worse than usual. That is a result, not a gap in the data.',
  nothingNew: 'Nothing new this week. What was told before and goes on stands below.',
  tooLittle: ({ weeks, needed }: DataNeeds, earliest: string | undefined) =>
    `Too little data to judge, good or bad: ${String(weeks)} of the ${String(needed)} weeks with feedback that it takes are there. ` +
    (earliest === undefined
      ? 'The measures of this week have too short a history, or no feedback this week.'
      : `If every week brings some, the first week to be judged is ${earliest}.`),
  improving: 'Improving',
  ongoing: 'Told before, and going on',
  ongoingHelp: 'Told once, in the week in which it was found, and again only if it gets markedly worse.',
  ongoingSince: (onset: string, told: string, owner: string | undefined) =>
    `since about ${onset}, told in ${told}, ${owner ?? 'no owner yet'}`,
  watch: 'Watch list',
  watchHelp: 'A slow drift is suspected, not proven. Look again next week; no action yet.',
  steady: (count: number) => `${String(count)} ${plural(count, 'measure', 'measures')} steady`,
  steadyHelp: 'Within the usual range. Nothing to act on: ups and downs of this size happen without a cause.',
  insufficient: (count: number) =>
    `${String(count)} more ${plural(count, 'has', 'have')} too little data for a statement. They say nothing, good or bad.`,
  misses: 'Steady, and below expectation',
  missesHelp:
    'No change, so no signal: the process as it is gives this. It takes a change of the process, not a search for a cause.',
  missedGoal: (actual: string, target: string) => `${actual} in the last 13 weeks, target ${target}`,
  usual: 'Usual in one week',
  target: 'Target',
  effect: 'Effect',
  effectTimes: (times: string) => `${times} times the expected`,
  since: 'Since',
  owner: 'Owner',
  ownerNone: 'no owner yet',
  ownerHow: 'Set an owner',
  ownerHelp: 'In quality.yaml, then: npm start -- --config quality.yaml',
  ownerName: 'YOUR NAME',
  of: (events: string, exposure: string) => `${events} of ${exposure}`,
  events: (count: number) => plural(count, 'complaint', 'complaints'),
  newWords: 'New words',
  now: 'Now',
  before: 'Before',
  seeChart: 'See the chart',
  seeAll: 'Read what is said of it',
  seeFeedback: (count: string) => `Read the ${count} behind it`,
  sameCause: 'Moves for the same cause',
  shareVolume: (volume: string) => `${volume} feedback`,
  together: (weeks: number, text: string) => `${String(weeks)} weeks together: ${text}`,
  against: (volume: string, expected: string, times: string | undefined) =>
    `${volume}, expected ${expected}${times === undefined ? '' : ` (${times} times)`}`,
  usualUpTo: (limit: string) => `usual up to ${limit}`,
  usualFrom: (limit: string) => `usual ${limit} or more`,
  aloneInside: (weeks: number) =>
    `This week alone lies within what is usual in one week; the ${String(weeks)} weeks together do not.`,
  deciding: 'Decided by',
  explanation: undefined as ((facts: ExplanationFacts) => string) | undefined,
  reportNote: (note: string) => note,
  loud: 'Single loud reviews',
  loudSentence: (report: WeeklyReport) => report.loud.sentence,
  loudTag: 'loud, no alarm',
  loudWhy: 'Why no alarm?',
  loudHelp:
    'Loud is a gap of -0.5 or below in words that shout (capitals, exclamation marks). One very unhappy person is worth an answer, not a change of the process: an alarm needs more of them than chance explains.',
  hazards: 'Cases for a person',
  hazardsHelp: 'Words about safety or law. One is enough to be read by somebody; none of this is statistics.',
  hazardKinds: {
    injury: 'injury',
    fire: 'fire',
    allergy: 'allergy',
    'child-safety': 'child safety',
    'legal-threat': 'legal threat',
    'data-leak': 'data leak',
  },
  read: 'Read it in the list',
  sourcesStrip: 'Sources',
  sourceSentence: (source: SourceHealth) => source.sentence,
  copied: ({ copies, texts, sources }: WeeklyReport['copied']) =>
    `${String(copies)} feedback ${copies === 1 ? 'says' : 'say'} nearly word for word what another says (${String(texts)} ${texts === 1 ? 'text' : 'texts'}, from ${sources.join(', ')}). Each is counted, and shown once.`,
  sourceStates: {
    fresh: 'fresh',
    stale: 'stale',
    silent: 'nothing yet',
    truncated: 'cut off?',
    shifted: 'format changed?',
  },
  budget: 'False alarms',
  budgetSentence: (report: WeeklyReport) => report.falseAlarms.sentence,
  noWeek: (week: string) => `There is no week ${week}`,
  noWeekHelp: 'It does not exist, or it is not published: only weeks that are over and have feedback are.',
  toLatest: (week: string | undefined) => `To the latest week${week === undefined ? '' : `, ${week}`}`,
  noReport: 'No week is published yet',
  noReportHelp:
    'A week appears here when it is over and has feedback. Import a file or connect a source to begin.',
  ...pages,
  ...actions,
};

/** Numbers of a signal as text, from which a language makes its own sentence. */
export interface ExplanationFacts {
  /** What was counted, and what was expected. */
  readonly text: string;
  readonly weeks: number;
  readonly up: boolean;
}

export type Words = typeof en;
export type PageWords = keyof typeof pages;
export type ActionWords = keyof typeof actions;
