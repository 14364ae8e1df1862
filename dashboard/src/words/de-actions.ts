import type { ActionWords, Words } from './en.ts';

/** German: what a person can do beside reading. */
export const actions: Pick<Words, ActionWords> = {
  verdict: {
    ask: 'Was steckte dahinter?',
    names: { real: 'Ein echtes Problem', false: 'Ein Fehlalarm' },
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
};
