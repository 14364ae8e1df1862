import { readCopiesNote } from '../../../shared/domain/copies-note.ts';
import type { SourceHealth, WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { actions } from './de-actions.ts';
import { pages } from './de-pages.ts';
import type { ExplanationFacts, Words } from './en.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const counted = (count: number, one: string, many: string, none: string): string =>
  count === 0 ? none : `${String(count)} ${plural(count, one, many)}`;

/** The headline of the report, made again from its numbers. */
function headline(report: WeeklyReport): string {
  const week = `KW ${String(Number(report.week.slice(6)))}`;
  const attention = counted(
    report.attention.length,
    'Messgröße braucht Aufmerksamkeit',
    'Messgrößen brauchen Aufmerksamkeit',
    'nichts braucht Aufmerksamkeit',
  );
  if (report.needs) return `${week}: noch zu wenig Daten für ein Urteil.`;
  const ongoing = report.ongoing.length === 0 ? '' : `, ${String(report.ongoing.length)} schon gemeldet`;
  const improving =
    report.improving.length === 0 ? '' : `, ${String(report.improving.length)} besser als üblich`;
  const watch = report.watch.length === 0 ? '' : `, ${String(report.watch.length)} unter Beobachtung`;
  const little = report.insufficient === 0 ? '' : `, ${String(report.insufficient)} mit zu wenig Daten`;
  return `${week}: ${attention}${ongoing}${improving}${watch}, ${String(report.steady)} stabil${little}.`;
}

const explanation = ({ text, weeks, up }: ExplanationFacts): string =>
  `${up ? 'Mehr' : 'Weniger'} Mängel, als der Zufall erklärt. ` +
  (weeks > 1 ? `${String(weeks)} Wochen zusammen: ${text}.` : `Diese Woche: ${text}.`);

function reportNote(note: string): string {
  const facts = readCopiesNote(note);
  if (!facts) return note;
  const from = facts.source === undefined ? '' : `, alle aus ${facts.source}`;
  return `${String(facts.copies)} von ${String(facts.of)} sind ein und derselbe Text${from}`;
}

function realised({ judged, false: wrong }: WeeklyReport['falseAlarms']): string {
  if (judged === 0) return 'Noch hat niemand ein Signal beurteilt.';
  const percent = new Intl.NumberFormat('de', { style: 'percent' }).format(wrong / judged);
  return `Von ${String(judged)} beurteilten ${plural(judged, 'Signal', 'Signalen')} ${plural(wrong, 'war', 'waren')} ${String(wrong)} falsch (${percent}).`;
}

function sourceSentence({ lastOccurredAt, state, latest }: SourceHealth): string {
  if (state === 'shifted') {
    const { unreadable, deliveries, rejected, read } = latest;
    return `Es kommt anderes als bisher: ${String(unreadable)} von ${String(deliveries)} Lieferungen und ${String(rejected)} von ${String(read)} Zeilen waren nicht lesbar`;
  }
  if (state === 'truncated') return 'Der letzte Export sieht abgeschnitten aus';
  if (lastOccurredAt === undefined) return 'Noch nichts angekommen';
  const day = new Intl.DateTimeFormat('de', { timeZone: 'UTC', dateStyle: 'medium' }).format(
    new Date(lastOccurredAt),
  );
  const latestOne = `Neueste Rückmeldung vom ${day}`;
  return state === 'stale'
    ? `${latestOne}, länger her als vereinbart: das Schweigen beweist nichts`
    : latestOne;
}

/** German. Sentences of the report are made again from its numbers. */
export const de: Words = {
  locale: 'de-DE',
  nav: {
    week: 'Diese Woche',
    measure: 'Messgrößen',
    gaps: 'Erwartungslücken',
    scorecard: 'Scorecard',
    feedback: 'Rückmeldungen',
    sources: 'Quellen',
    backtest: 'Rückschau',
    method: 'So funktioniert es',
  },
  skip: 'Zum Inhalt springen',
  mainNavigation: 'Seiten',
  language: 'Sprache',
  theme: { label: 'Farben', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  print: 'Drucken',
  keyboard: 'Tastatur',
  loading: 'Lädt ...',
  failure: {
    offline: 'Keine Antwort vom Server',
    offlineHelp: 'Prüfen Sie, ob er läuft und ob Sie online sind, und versuchen Sie es noch einmal.',
    notFound: 'Das gibt es hier nicht',
    notFoundHelp:
      'Zu Woche, Produkt oder Messgröße gibt es keine Daten. Gehen Sie zurück oder beginnen Sie mit dieser Woche.',
    refused: 'Die Anfrage wurde nicht verstanden',
    refusedHelp: 'Die Adresse ist vielleicht alt oder falsch geschrieben. Beginnen Sie mit dieser Woche.',
    busy: 'Zu viele Anfragen',
    busyHelp: 'Warten Sie eine Minute und versuchen Sie es noch einmal.',
    server: 'Der Server konnte nicht antworten',
    serverHelp:
      'Versuchen Sie es in einer Minute noch einmal. Bleibt es so, nennen Sie der Verwaltung die Anfragenummer.',
    request: 'Anfragenummer',
    retry: 'Noch einmal versuchen',
    home: 'Zu dieser Woche',
  },
  token: {
    title: 'Diese Seite verlangt ein Zugangs-Token',
    help: 'Ihre Verwaltung hat es; auf Ihrem eigenen Rechner nennt der Start eine Adresse, die es enthält. Es bleibt, bis Sie diesen Tab schließen, und nirgends sonst.',
    label: 'Zugangs-Token',
    wrong: 'Das Token wurde nicht angenommen. Prüfen Sie es und geben Sie es noch einmal ein.',
    open: 'Öffnen',
  },
  week: (number) => `KW ${String(number)}`,
  earlier: 'Woche davor',
  later: 'Woche danach',
  latest: 'Neueste',
  product: 'Produkt',
  allProducts: 'Alle Produkte',
  source: 'Quelle',
  allSources: 'Alle Quellen',
  aspect: 'Aspekt',
  allAspects: 'Alle Aspekte',
  aspects: {
    overall: 'Alle Rückmeldungen',
    'product-quality': 'Produktqualität',
    reliability: 'Zuverlässigkeit',
    usability: 'Bedienung',
    delivery: 'Lieferung',
    'price-value': 'Preis und Wert',
    support: 'Kundendienst',
    description: 'Beschreibung',
    safety: 'Sicherheit',
    other: 'Anderes',
  },
  kinds: { proportion: 'Anteil der Rückmeldungen', count: 'Beschwerden', rate: 'Beschwerden je Einheit' },
  headline,
  feedbackCount: (count) => `${count} Rückmeldungen`,
  dataTo: (time) => `Daten bis ${time}`,
  provisional: 'Vorläufig',
  final: 'Endgültig',
  special: (reasons) =>
    `Eine besondere Woche: ${reasons}. Sie wird milde beurteilt und bestimmt keinen üblichen Bereich.`,
  provisionalHelp: 'Späte Rückmeldungen können diese Woche noch ändern. Jede Änderung ist eine neue Fassung.',
  awaited: (expected, low, high) =>
    `Etwa ${expected}, wenn die späten Meldungen da sind (${low} bis ${high}, mit 80 %).`,
  revision: (number) => `Fassung ${String(number)}`,
  sample: {
    title: 'Beispieldaten: das sind noch nicht Ihre Daten',
    text: 'Eine erfundene Firma, damit Sie sich umsehen können. Sie verschwindet mit Ihrem ersten Import.',
    steps: [
      'Quelle anschließen oder Datei importieren',
      'Ziele und Verantwortliche in quality.yaml setzen',
      'Am Montag den Bericht lesen',
    ],
    go: 'Quelle anschließen',
  },
  attention: 'Braucht Aufmerksamkeit',
  nothingToAct:
    'Nichts zu tun: keine Messgröße wurde schlechter als üblich. Das ist ein Ergebnis, keine Lücke in den Daten.',
  nothingNew: 'Diese Woche nichts Neues. Was schon gemeldet ist und andauert, steht unten.',
  tooLittle: ({ weeks, needed }, earliest) =>
    `Zu wenig Daten für ein Urteil, gut oder schlecht: ${String(weeks)} der ${String(needed)} Wochen mit Rückmeldungen, die es braucht, sind da. ` +
    (earliest === undefined
      ? 'Die Messgrößen dieser Woche haben eine zu kurze Geschichte, oder keine Rückmeldung in dieser Woche.'
      : `Bringt jede Woche welche, ist ${earliest} die erste Woche mit einem Urteil.`),
  improving: 'Wird besser',
  ongoing: 'Schon gemeldet, dauert an',
  ongoingHelp:
    'Gemeldet wird einmal, in der Woche des Fundes, und nur dann wieder, wenn es deutlich schlimmer wird.',
  ongoingSince: (onset, told, owner) =>
    `seit etwa ${onset}, gemeldet in ${told}, ${owner ?? 'noch niemand zuständig'}`,
  watch: 'Beobachten',
  watchHelp:
    'Eine langsame Drift ist vermutet, nicht bewiesen. Nächste Woche wieder ansehen; noch nicht handeln.',
  steady: (count) => `${String(count)} ${plural(count, 'Messgröße', 'Messgrößen')} stabil`,
  steadyHelp: 'Im üblichen Bereich. Nichts zu tun: so großes Auf und Ab kommt ohne Ursache vor.',
  insufficient: (count) =>
    `${String(count)} ${plural(count, 'weitere hat', 'weitere haben')} zu wenig Daten für eine Aussage, weder gut noch schlecht.`,
  misses: 'Stabil, und unter der Erwartung',
  missesHelp:
    'Keine Änderung, also kein Signal: der Prozess, wie er ist, gibt das her. Hier hilft ein anderer Prozess, nicht die Suche nach einer Ursache.',
  missedGoal: (actual, target) => `${actual} in den letzten 13 Wochen, Ziel ${target}`,
  usual: 'Üblich in einer Woche',
  target: 'Ziel',
  effect: 'Wirkung',
  effectTimes: (times) => `das ${times}-Fache des Erwarteten`,
  since: 'Seit',
  owner: 'Verantwortlich',
  ownerNone: 'noch niemand',
  ownerHow: 'Verantwortliche setzen',
  ownerHelp: 'In quality.yaml, danach: npm start -- --config quality.yaml',
  ownerName: 'IHR NAME',
  of: (events, exposure) => `${events} von ${exposure}`,
  events: (count) => plural(count, 'Beschwerde', 'Beschwerden'),
  newWords: 'Neue Wörter',
  now: 'Jetzt',
  before: 'Davor',
  seeChart: 'Diagramm ansehen',
  seeAll: 'Lesen, was dazu gesagt wird',
  seeFeedback: (count) => `Die ${count} dahinter lesen`,
  sameCause: 'Bewegt sich aus derselben Ursache',
  shareVolume: (volume) => `${volume} Rückmeldungen`,
  together: (weeks, text) => `${String(weeks)} Wochen zusammen: ${text}`,
  against: (volume, expected, times) =>
    `${volume}, erwartet ${expected}${times === undefined ? '' : ` (das ${times}-Fache)`}`,
  usualUpTo: (limit) => `üblich bis ${limit}`,
  usualFrom: (limit) => `üblich ab ${limit}`,
  aloneInside: (weeks) =>
    `Diese Woche allein liegt in dem, was in einer Woche üblich ist; die ${String(weeks)} Wochen zusammen nicht.`,
  deciding: 'Entschieden durch',
  explanation,
  reportNote,
  loud: 'Einzelne laute Stimmen',
  loudSentence: ({ loud }) =>
    loud.count === 0
      ? 'Keine einzelne laute Rückmeldung.'
      : `${String(loud.count)} laute ${plural(loud.count, 'Rückmeldung', 'Rückmeldungen')}, kein Alarm: gezählt wie jede andere. Eine Stimme allein löst nie einen Alarm aus, und ist es wert, gelesen zu werden.`,
  loudTag: 'laut, kein Alarm',
  loudWhy: 'Warum kein Alarm?',
  loudHelp:
    'Laut ist eine Lücke von -0,5 oder darunter in Worten, die schreien (Großbuchstaben, Ausrufezeichen). Ein sehr unzufriedener Mensch ist eine Antwort wert, keine Änderung des Prozesses: ein Alarm braucht mehr davon, als der Zufall erklärt.',
  hazards: 'Fälle für einen Menschen',
  hazardsHelp:
    'Worte über Sicherheit oder Recht. Einer genügt, damit ihn jemand liest; nichts davon ist Statistik.',
  hazardKinds: {
    injury: 'Verletzung',
    fire: 'Feuer',
    allergy: 'Allergie',
    'child-safety': 'Kindersicherheit',
    'legal-threat': 'rechtliche Drohung',
    'data-leak': 'Datenleck',
  },
  read: 'In der Liste lesen',
  sourcesStrip: 'Quellen',
  sourceSentence,
  copied: ({ copies, texts, sources }) =>
    `${String(copies)} ${plural(copies, 'Rückmeldung sagt', 'Rückmeldungen sagen')} fast Wort für Wort dasselbe wie eine andere (${String(texts)} ${plural(texts, 'Text', 'Texte')}, von ${sources.join(', ')}). Jede zählt, gezeigt wird sie einmal.`,
  sourceStates: {
    fresh: 'aktuell',
    stale: 'veraltet',
    silent: 'noch nichts',
    truncated: 'abgeschnitten?',
    shifted: 'Format geändert?',
  },
  budget: 'Fehlalarme',
  budgetSentence: ({ falseAlarms }) =>
    `Im Mittel höchstens ${new Intl.NumberFormat('de').format(falseAlarms.budget)} Fehlalarme je Woche über alle ${String(falseAlarms.series)} Reihen. ${realised(falseAlarms)}`,
  noWeek: (week) => `Die Woche ${week} gibt es nicht`,
  noWeekHelp:
    'Sie existiert nicht oder ist nicht veröffentlicht: das sind nur Wochen, die vorbei sind und Rückmeldungen haben.',
  toLatest: (week) => `Zur neuesten Woche${week === undefined ? '' : `, ${week}`}`,
  noReport: 'Noch keine Woche veröffentlicht',
  noReportHelp:
    'Eine Woche erscheint hier, wenn sie vorbei ist und Rückmeldungen hat. Importieren Sie eine Datei oder schließen Sie eine Quelle an.',
  ...pages,
  ...actions,
};
