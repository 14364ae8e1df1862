import type { ActionWords, Words } from './en.ts';

/** German: what a person can do beside reading. */
export const actions: Pick<Words, ActionWords> = {
  verdict: {
    ask: 'Was steckte dahinter?',
    names: { real: 'Ein echtes Problem', false: 'Ein Fehlalarm' },
    note: 'Notiz (freiwillig)',
    said: {
      real: 'Beurteilt: ein echtes Problem.',
      false: 'Beurteilt: ein Fehlalarm.',
      known: 'Beurteilt: schon bekannt.',
    },
    failed: 'Es wurde nicht gespeichert. Noch einmal versuchen.',
  },
  correction: {
    ask: 'Stimmt nicht?',
    read: (aspects) =>
      aspects.length === 0 ? 'Gelesen als: nichts Bekanntes.' : `Gelesen als: ${aspects.join(', ')}.`,
    about: 'Es geht um',
    choose: 'Aspekt wählen',
    not: 'Es geht nicht um',
    nothing: 'Nichts davon ist falsch',
    send: 'Senden',
    taken: (aspect) =>
      `Angenommen: es geht um ${aspect}. Das bleibt so, auch nach einer Änderung oder neuen Bewertung; die Woche wird neu zusammengezählt.`,
    failed: 'Es wurde nicht angenommen. Noch einmal versuchen.',
  },
  dryRun: {
    title: 'Wie würde das gelesen?',
    help: 'Den Inhalt eines Aufrufs des Anbieters einfügen. Nichts wird gespeichert, und nichts muss signiert sein.',
    source: 'Quelle',
    body: 'Inhalt (JSON)',
    headers: 'Kopfzeilen des Anbieters',
    headersHelp: 'Die, die die Art des Ereignisses nennen, eine je Zeile, wie X-Event: created',
    send: 'Lesen',
    failed: 'Es wurde nicht versucht. Noch einmal versuchen.',
    setAside: 'Es würde beiseitegelegt:',
    asksVendor: 'Es sagt nur, dass es etwas zu lesen gibt. Gefragt würde der Anbieter unter',
    ping: 'Ein Test oder Ping: angenommen, und nichts davon wird gespeichert.',
    read: (records) =>
      records === 1
        ? 'Es würde als 1 Rückmeldung gelesen.'
        : `Es würde als ${String(records)} Rückmeldungen gelesen.`,
    more: (records) => `${records} weitere werden nicht gezeigt.`,
    feedback: 'So gespeichert',
    deletion: 'Gelöscht',
    scored: 'Bewertet',
    language: 'Sprache',
    sentiment: 'Stimmung',
    sentiments: { negative: 'negativ', neutral: 'neutral', positive: 'positiv' },
    bases: { explicit: 'eine Erwartung ist genannt', implicit: 'nur nach dem Ton' },
  },
};
