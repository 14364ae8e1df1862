import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Italian of reviews, written by hand. */
export const it: LexiconSource = {
  words: {
    ...praise,
    ...complaints,
    0: `prevista previsto poi macchina colore colori fine giorno sera serie bagno zuppa presa prese preso prendere vestito vestiti capelli ordine ordini ordinato visto vista dato data dati funzione funzioni prova stelle stella marca marche marchio credito centro mare chiavi chiave sola sole chiamata sistema sistemi tutte ben nessuna nessun accoglienza chi aggiornamento aggiornamenti superato`,
  },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'non mai né nè niente nulla nessun nessuno nessuna senza neanche nemmeno neppure affatto mica',
  concord: true,
  privatives: 'senza né nè',
  boosters: `molto davvero veramente super totalmente assolutamente estremamente tanto troppo così particolarmente decisamente
    completamente incredibilmente proprio più parecchio sinceramente ben assai enormemente`,
  dampeners:
    'poco abbastanza quasi leggermente relativamente piuttosto alquanto lievemente parzialmente talvolta',
  contrast: `ma però tuttavia eccetto tranne invece comunque`,
  concessions: 'sebbene nonostante benché malgrado seppur seppure',
};
