/** The words that charts write themselves. */
export interface ChartWords {
  readonly noData: string;
  readonly target: string;
  readonly expected: string;
  readonly usualRange: string;
  readonly upper: string;
  readonly lower: string;
  readonly of: string;
  readonly weeks: (count: number) => string;
  readonly concern: (count: number) => string;
  readonly improvement: (count: number) => string;
  readonly lessThanExpected: string;
  readonly moreThanExpected: string;
  readonly unclear: string;
  /** Few mentions. */
  readonly few: string;
  /** Weeks that decided a verdict. */
  readonly together: (weeks: number) => string;
  /** Other versions made the scores from here on. */
  readonly versions: {
    readonly scorer: (from: string, to: string) => string;
    readonly taxonomy: string;
    readonly calibration: string;
  };
  readonly limit: string;
  readonly actual: string;
  readonly verdict: Readonly<Record<'insufficient' | 'in-control' | 'watch' | 'signal', string>>;
  readonly variation: Readonly<
    Record<'insufficient' | 'common-cause' | 'concern' | 'improvement' | 'neutral', string>
  >;
  readonly assurance: Readonly<Record<'unknown' | 'pass' | 'hit-and-miss' | 'fail', string>>;
}

const en: ChartWords = {
  noData: 'No data yet',
  target: 'target',
  expected: 'expected',
  usualRange: 'usual range',
  upper: 'usual max.',
  lower: 'usual min.',
  of: 'of',
  weeks: (count) => (count === 1 ? '1 week' : `${String(count)} weeks`),
  concern: (count) => (count === 1 ? '1 week of concern' : `${String(count)} weeks of concern`),
  improvement: (count) => (count === 1 ? '1 week of improvement' : `${String(count)} weeks of improvement`),
  lessThanExpected: 'less than expected',
  moreThanExpected: 'more than expected',
  unclear: 'not distinguishable from 0',
  few: 'few',
  together: (weeks) => `${String(weeks)} weeks together`,
  versions: {
    scorer: (from, to) => `scorer ${from} → ${to}`,
    taxonomy: 'other words of aspects',
    calibration: 'other calibration',
  },
  limit: 'limit',
  actual: 'actual',
  verdict: {
    insufficient: 'too little data for a statement',
    'in-control': 'within the usual range',
    watch: 'slow drift suspected',
    signal: 'signal: more than chance',
  },
  variation: {
    insufficient: 'Too little data to judge the variation',
    'common-cause': 'Common cause: usual variation, no signal',
    concern: 'Concern: more defects than usual',
    improvement: 'Improvement: fewer defects than usual',
    neutral: 'A change that is neither good nor bad',
  },
  assurance: {
    unknown: 'No target, or too little data to compare with it',
    pass: 'Pass: the process meets the target week after week',
    'hit-and-miss': 'Hit and miss: the target is met or missed by chance',
    fail: 'Fail: the process as it is cannot meet the target',
  },
};

const de: ChartWords = {
  noData: 'Noch keine Daten',
  target: 'Ziel',
  expected: 'erwartet',
  usualRange: 'üblicher Bereich',
  upper: 'üblich max.',
  lower: 'üblich min.',
  of: 'von',
  weeks: (count) => (count === 1 ? '1 Woche' : `${String(count)} Wochen`),
  concern: (count) => (count === 1 ? '1 auffällige Woche' : `${String(count)} auffällige Wochen`),
  improvement: (count) => (count === 1 ? '1 bessere Woche' : `${String(count)} bessere Wochen`),
  lessThanExpected: 'weniger als erwartet',
  moreThanExpected: 'mehr als erwartet',
  unclear: 'nicht von 0 zu unterscheiden',
  few: 'wenig',
  together: (weeks) => `${String(weeks)} Wochen zusammen`,
  versions: {
    scorer: (from, to) => `Scorer ${from} → ${to}`,
    taxonomy: 'andere Aspektwörter',
    calibration: 'andere Kalibrierung',
  },
  limit: 'Grenze',
  actual: 'Ist',
  verdict: {
    insufficient: 'zu wenig Daten für eine Aussage',
    'in-control': 'im üblichen Bereich',
    watch: 'langsame Drift vermutet',
    signal: 'Signal: mehr als Zufall',
  },
  variation: {
    insufficient: 'Zu wenig Daten, um die Streuung zu beurteilen',
    'common-cause': 'Zufällige Streuung: kein Signal',
    concern: 'Auffällig: mehr Mängel als üblich',
    improvement: 'Verbesserung: weniger Mängel als üblich',
    neutral: 'Eine Änderung, weder gut noch schlecht',
  },
  assurance: {
    unknown: 'Kein Ziel, oder zu wenig Daten für einen Vergleich',
    pass: 'Sicher: der Prozess hält das Ziel Woche für Woche',
    'hit-and-miss': 'Mal so, mal so: das Ziel wird zufällig erreicht oder verfehlt',
    fail: 'Verfehlt: der Prozess kann das Ziel so nicht halten',
  },
};

/** Words in the language of a BCP 47 tag; English for every language but German. */
export const chartWords = (locale: string): ChartWords => (locale.startsWith('de') ? de : en);
