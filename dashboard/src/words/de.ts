import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
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
  const improving =
    report.improving.length === 0 ? '' : `, ${String(report.improving.length)} besser als üblich`;
  return `${week}: ${attention}${improving}, ${String(report.steady)} stabil.`;
}

const explanation = ({ value, range, volume, effect, weeks, up }: ExplanationFacts): string =>
  `${value}${volume === '' ? '' : ` (${volume})`}, üblich ${range}: ${up ? 'mehr' : 'weniger'} Mängel, als der Zufall erklärt` +
  `${weeks > 1 ? `, über ${String(weeks)} Wochen` : ''}${effect === undefined ? '' : `; das ${effect}-Fache des Erwarteten`}.`;

function advice(variation: string, assurance: string): string {
  switch (variation) {
    case 'insufficient':
      return 'Zu wenig Daten für eine Aussage: noch keine Schlüsse ziehen.';
    case 'concern':
      return 'Etwas ist schlechter geworden: jetzt die Ursache suchen.';
    case 'improvement':
      return assurance === 'fail'
        ? 'Es wird besser und reicht noch nicht: weiter so.'
        : 'Es wird besser: verstehen, woran es liegt, und es beibehalten.';
    default:
      return (
        {
          pass: 'Der Prozess hält das Ziel, so wie er ist: in Ruhe lassen.',
          'hit-and-miss': 'Zufällig erreicht oder verfehlt: das ändert sich erst mit dem Prozess.',
          fail: 'Verfehlt ohne besondere Ursache: das System ändern, nicht einzelnen Wochen nachlaufen.',
        }[assurance] ?? 'Stabil, mit zu wenigen Wochen, um über das Ziel zu urteilen.'
      );
  }
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
    method: 'So funktioniert es',
  },
  skip: 'Zum Inhalt springen',
  mainNavigation: 'Seiten',
  settings: 'Einstellungen',
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
    help: 'Ihre Verwaltung hat es. Es bleibt, bis Sie diesen Tab schließen, und nirgends sonst.',
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
  overall: 'Rückmeldungen insgesamt',
  aspects: {
    overall: 'Rückmeldungen insgesamt',
    'product-quality': 'Produktqualität',
    reliability: 'Zuverlässigkeit',
    usability: 'Bedienung',
    delivery: 'Lieferung',
    'price-value': 'Preis und Wert',
    support: 'Kundendienst',
    description: 'Richtigkeit der Beschreibung',
    safety: 'Sicherheit',
    other: 'Anderes',
  },
  kinds: { proportion: 'Anteil der Rückmeldungen', count: 'Beschwerden', rate: 'Beschwerden je Einheit' },
  headline,
  feedbackCount: (count) => `${count} Rückmeldungen`,
  dataTo: (time) => `Daten bis ${time}`,
  provisional: 'Vorläufig',
  final: 'Endgültig',
  provisionalHelp: 'Späte Rückmeldungen können diese Woche noch ändern. Jede Änderung ist eine neue Fassung.',
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
    'Nichts zu tun: keine Messgröße verließ ihren üblichen Bereich. Das ist ein Ergebnis, keine Lücke in den Daten.',
  improving: 'Wird besser',
  watch: 'Beobachten',
  watchHelp:
    'Eine langsame Drift ist vermutet, nicht bewiesen. Nächste Woche wieder ansehen; noch nicht handeln.',
  steady: (count) => `${String(count)} ${plural(count, 'Messgröße', 'Messgrößen')} stabil`,
  steadyHelp: 'Im üblichen Bereich. Nichts zu tun: so großes Auf und Ab kommt ohne Ursache vor.',
  insufficient: (count) =>
    `${String(count)} ${plural(count, 'weitere hat', 'weitere haben')} zu wenig Daten für eine Aussage, weder gut noch schlecht.`,
  usual: 'Üblicher Bereich',
  target: 'Ziel',
  targetNone: 'keines gesetzt',
  effect: 'Wirkung',
  effectTimes: (times) => `das ${times}-Fache des Erwarteten`,
  since: 'Seit',
  owner: 'Verantwortlich',
  ownerNone: 'noch niemand',
  of: (events, exposure) => `${events} von ${exposure}`,
  events: (count, text) => `${text} ${plural(count, 'Beschwerde', 'Beschwerden')}`,
  newWords: 'Neue Wörter dieser Woche',
  seeChart: 'Diagramm ansehen',
  seeFeedback: (count) => `Die ${count} dahinter lesen`,
  sameCause: (count) => `Aus derselben Ursache bewegt sich auch: ${String(count)}`,
  explanation,
  loud: 'Einzelne laute Stimmen',
  loudSentence: ({ loud }) =>
    loud.count === 0
      ? 'Diese Woche keine einzelne sehr negative Rückmeldung.'
      : `Diese Woche ${String(loud.count)} sehr negative ${plural(loud.count, 'Rückmeldung', 'Rückmeldungen')}. Gezählt; einzeln kein Alarm.`,
  loudWhy: 'Warum kein Alarm?',
  loudHelp:
    'Ein sehr unzufriedener Mensch ist eine Antwort wert, keine Änderung des Prozesses. Jede Stimme zählt; ein Alarm braucht mehr davon, als der Zufall erklärt.',
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
  read: 'Lesen',
  sourcesStrip: 'Quellen',
  sourceStates: { fresh: 'aktuell', stale: 'veraltet', silent: 'noch nichts' },
  budget: 'Fehlalarme',
  budgetSentence: ({ falseAlarms }) =>
    `Im Mittel höchstens ${new Intl.NumberFormat('de').format(falseAlarms.budget)} Fehlalarme je Woche über alle ${String(falseAlarms.series)} Reihen.`,
  noReport: 'Noch keine Woche veröffentlicht',
  noReportHelp:
    'Eine Woche erscheint hier, wenn sie vorbei ist und Rückmeldungen hat. Importieren Sie eine Datei oder schließen Sie eine Quelle an.',
  measure: {
    choose: 'Messgröße wählen',
    chart: 'Diagramm',
    table: 'Tabelle',
    view: 'Zeigen als',
    csv: 'Alle Zahlen als CSV',
    range: 'Gezeigte Wochen',
    all: 'alle',
    slider: 'Woche im Diagramm',
    keys: 'Pfeiltasten gehen von Woche zu Woche, Pos1 und Ende zur ersten und letzten.',
    title: (aspect, product) => `${aspect} · ${product}`,
    shareOf: 'Anteil der Rückmeldungen mit einem Mangel',
    countOf: 'Beschwerden je Woche',
    rateOf: 'Beschwerden je Einheit',
    lower: 'Weniger ist besser',
    history: 'Verlauf der Urteile',
    historyNone:
      'In diesen Wochen kein Signal und kein Verdacht: der Prozess hat sich nicht geändert, soweit die Daten es sagen.',
    detectable: 'Was auffallen würde',
    detectableSentence: (rise) =>
      `Bei dieser Menge fiele ein Anstieg um ${rise} oder mehr in 8 von 10 Fällen binnen 4 Wochen auf.`,
    detectableNone: 'Noch nicht bekannt: dazu braucht es mehr Wochen.',
    goal: 'Ziel',
    goalNone: 'Für diese Messgröße ist kein Ziel gesetzt. Ziele stehen in quality.yaml.',
    limit: 'Noch annehmbar',
    setBy: 'Gesetzt von',
    behind: (week) => `Rückmeldungen hinter ${week}`,
    onlyDefects: 'Nur Rückmeldungen, die als Mangel zählen.',
    allFeedback: 'Als Liste öffnen',
    columns: {
      week: 'Woche',
      value: 'Wert',
      events: 'Ereignisse',
      of: 'Von',
      range: 'Üblicher Bereich',
      verdict: 'Urteil',
      rule: 'Regel',
      effect: 'Wirkung',
    },
    collecting: (have) =>
      `${String(have)} von 12 Wochen gesammelt. Bis dahin gibt es keinen üblichen Bereich und kein Urteil.`,
    rules: {
      spike: 'eine Woche weit draußen',
      shift: 'Niveau verschoben',
      window: 'mehrere Wochen zusammen',
    },
  },
  gaps: {
    title: 'Erwartungslücken',
    intro:
      'Was Menschen bekamen minus was sie erwarteten, je Aspekt, von -1 bis +1. Balken, deren Strich die 0 kreuzt, sind grau: darüber lässt sich nichts sagen.',
    small: (count) =>
      `${String(count)} ${plural(count, 'Aspekt', 'Aspekte')} mit weniger als 20 Nennungen ausgeblendet`,
    show: 'Einblenden',
    hide: 'Ausblenden',
    smallShown: 'Aspekte mit weniger als 20 Nennungen sind eingeblendet: nicht miteinander vergleichen.',
    chartOf: (product) => `Erwartungslücke je Aspekt, ${product}`,
    columns: {
      aspect: 'Aspekt',
      n: 'Nennungen',
      gap: 'Mittlere Lücke',
      interval: '95-%-Intervall',
      defects: 'Mängel',
    },
    table: 'Zahlen und die Rückmeldungen dahinter',
    none: 'Keine Rückmeldungen in dieser Woche.',
  },
  scorecard: {
    title: 'Scorecard',
    intro:
      'Anteil der Rückmeldungen mit einem Mangel, die letzten 13 Wochen zusammen. Streuung: bewegt es sich? Zielsicherheit: kann der Prozess das Ziel halten?',
    columns: {
      goal: 'Ziel',
      actual: 'Ist',
      bar: 'Ist und Ziel',
      trend: 'Trend',
      variation: 'Streuung',
      assurance: 'Zielsicherheit',
      owner: 'Verantwortlich',
      advice: 'Was zu tun ist',
    },
    none: 'Noch keine Ziele',
    noneHelp:
      'Tragen Sie Ziel, Grenze und Verantwortliche je Produkt und Aspekt in quality.yaml ein; die Scorecard füllt sich mit der nächsten Veröffentlichung.',
    trends: { unknown: 'nicht bekannt', better: 'besser', flat: 'unverändert', worse: 'schlechter' },
    interval: '95 %',
    sigma: (level, dpmo) => `Sigma ${level}, ${dpmo} je Million`,
    advice,
    noData: 'keine Daten',
  },
  feedback: {
    title: 'Rückmeldungen',
    intro: 'Persönliche Daten werden ersetzt, bevor etwas gespeichert wird.',
    defects: 'Nur Mängel',
    gap: 'Lücke',
    verified: 'bestätigt',
    reply: 'Antwort des Unternehmens',
    original: 'Original öffnen',
    originalOf: (source) => `Original bei ${source} öffnen (neuer Tab)`,
    none: 'Keine Rückmeldung passt zu diesen Filtern',
    noneHelp: 'Nehmen Sie einen Filter weg oder wählen Sie eine andere Woche.',
    chooseProduct: 'Wählen Sie ein Produkt, um seine Rückmeldungen zu lesen.',
    next: 'Nächste Seite',
    first: 'Erste Seite',
    truncated: 'Der Text war länger und ist gekürzt.',
    noText: 'Kein Text, nur eine Bewertung.',
    roles: {
      expected: 'erwartet',
      received: 'bekommen',
      cue: 'nennt eine Erwartung',
      hazard: 'braucht einen Menschen',
    },
    legend: 'Markierungen',
    stars: (value, max) => `${value} von ${max}`,
    kinds: { review: 'Bewertung', complaint: 'Beschwerde', survey: 'Umfrage' },
    placeholders: {
      email: 'E-Mail',
      phone: 'Telefon',
      iban: 'IBAN',
      card: 'Karte',
      order: 'Bestellnummer',
      name: 'Name',
      url: 'Link',
    },
    removed: 'entfernt',
  },
  sources: {
    title: 'Quellen',
    intro: 'Woher die Rückmeldungen kommen und was nicht lesbar war.',
    columns: {
      name: 'Quelle',
      type: 'Art',
      state: 'Zustand',
      received: 'Letzte Lieferung',
      occurred: 'Neueste Rückmeldung',
      quarantined: 'Beiseitegelegt',
    },
    never: 'nie',
    none: 'Noch keine Quellen',
    noneHelp:
      'Tragen Sie eine in quality.yaml ein und senden Sie eine Lieferung, oder importieren Sie eine Datei.',
    quarantine: 'Beiseitegelegt, mit Grund',
    quarantineHelp:
      'Echt, aber nicht lesbar. Nichts geht verloren: der Inhalt bleibt, bis jemand ihn erneut einspielt oder verwirft.',
    quarantineNone: 'Nichts wurde beiseitegelegt.',
    connect: 'Rückmeldungen dorthin senden',
    webhook: 'Webhook-Adresse',
    curl: 'Ein signierter Aufruf zum Ausprobieren (Geheimnis ersetzen)',
    curlToken: 'Ein Aufruf zum Ausprobieren (Token ersetzen)',
    importIt: 'Eine Datei über die Kommandozeile importieren',
    copy: 'Kopieren',
    copied: 'Kopiert',
    when: 'Wann',
    reason: 'Grund',
  },
  method: {
    title: 'So funktioniert es',
    icons: 'Was die Zeichen sagen',
    points: 'Was die Punkte sagen',
    verdicts: 'Was die Urteile bedeuten',
    verdictTexts: {
      insufficient: [
        'Zu wenig Daten',
        'Weniger als 12 Wochen oder zu wenige Ereignisse. Keine Aussage, weder gut noch schlecht. Eine einzelne Beschwerde löst nie einen Alarm aus.',
      ],
      'in-control': [
        'Im üblichen Bereich',
        'So großes Auf und Ab kommt ohne Ursache vor. Danach zu suchen kostet Zeit und macht den Prozess schlechter.',
      ],
      watch: [
        'Drift vermutet',
        'Mehrere Wochen neigen sich in dieselbe Richtung. Nicht bewiesen: nächste Woche wieder ansehen.',
      ],
      signal: [
        'Signal',
        'Mehr, als der Zufall erklärt, auch wenn man bedenkt, wie viele Messgrößen jede Woche angesehen werden. Jetzt die Ursache suchen.',
      ],
    },
    numbers: 'Woher die Zahlen kommen',
    numberTexts: [
      'In jeder Rückmeldung werden Aspekte gelesen (Lieferung, Preis, Kundendienst ...). Die Lücke ist, was man bekam, minus was man erwartete.',
      'Eine Lücke von -0,3 oder weniger ist ein Mangel. Eine Messgröße ist der wöchentliche Anteil der Rückmeldungen mit einem Mangel an einem Aspekt eines Produkts.',
      'Der übliche Bereich kommt nur aus den Wochen davor und ist breiter, wenn es wenige Rückmeldungen gibt oder die Wochen stärker schwanken als der Zufall.',
      'Quellen, die verstummen, werden gezeigt, damit fehlende Beschwerden nicht für weniger Beschwerden gehalten werden.',
    ],
    limits: 'Was es nicht kann',
    limitTexts: [
      'Es weiß nicht, warum sich etwas änderte. Es sagt, wo man hinsehen soll, und zeigt die Worte.',
      'Es hört, wer schreibt. Schweigende Kunden sind nicht in den Daten.',
      'Ironie, sehr kurze Texte und seltene Sprachen werden oft falsch gelesen. Ein Text kann falsch verstanden sein; viele zusammen sind verlässlicher.',
      'Kleine Änderungen bei kleinen Mengen bleiben ungesehen. Jede Messgröße sagt, welchen Anstieg sie bemerken würde.',
    ],
    versions: 'Versionen',
    scorer: 'Bewertung',
    mixed: 'In diesen Zahlen steckt mehr als eine Version: Wochen mit Vorsicht vergleichen.',
    released: 'Software',
    timeZone: 'Wochen sind ISO-Wochen, Montag bis Sonntag, in der Zeitzone',
  },
  help: {
    title: 'Tastatur',
    close: 'Schließen',
    keys: [
      ['?', 'diese Hilfe'],
      ['g dann w', 'diese Woche'],
      ['g dann m', 'Messgrößen'],
      ['g dann g', 'Erwartungslücken'],
      ['g dann s', 'Scorecard'],
      ['g dann f', 'Rückmeldungen'],
      ['g dann o', 'Quellen'],
      ['g dann h', 'So funktioniert es'],
      ['← →', 'im Diagramm: Woche davor, Woche danach'],
      ['Pos1 Ende', 'im Diagramm: erste, letzte Woche'],
      ['Esc', 'schließen'],
    ],
  },
  showTable: 'Als Tabelle zeigen',
  unit: 'Woche',
};
