import { aspects } from '#lists/aspects';
import { builtInAspects } from '../domain/aspect-id.ts';
import type { AspectSettings } from '../config/quality-config.ts';
import { compoundTail } from '../text/compound.ts';
import { spellings } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Form } from '../text/lexemes.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Aspect } from './aspect.ts';

export interface AspectLexicon {
  /** Aspects that a word speaks of, usually none or one. */
  aspectsOf(form: Form): readonly string[];
  readonly phrases: readonly { readonly phrase: string; readonly aspect: string }[];
}

/** Shorter words end too many others: `bild` and `Vorbild`. */
const MIN_TAIL = 5;
const none: readonly string[] = [];

/** Words and phrases of a language, the built-in ones and those of the settings (language `*` or any: all languages). */
export function createAspectLexicon(
  language: Language,
  settings: readonly AspectSettings[] = [],
): AspectLexicon {
  const byStem = new Map<string, readonly string[]>();
  const exact = new Set<string>();
  const phrases: { phrase: string; aspect: string }[] = [];
  const addWord = (word: string, aspect: string): void => {
    for (const spelling of spellings(word, language)) {
      exact.add(spelling);
      const key = stem(spelling, language);
      const known = byStem.get(key) ?? none;
      if (!known.includes(aspect)) byStem.set(key, [...known, aspect]);
    }
  };
  const addTerm = (term: string, aspect: string): void => {
    const parts = term
      .trim()
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    if (parts.length === 1) addWord(parts[0] ?? '', aspect);
    else if (parts.length > 1) phrases.push({ phrase: parts.map(literal).join(' '), aspect });
  };
  for (const id of builtInAspects) {
    const { words, phrases: own } = asAspect(id);
    for (const word of (words[language] ?? '').split(/\s+/).filter(Boolean)) addTerm(word, id);
    for (const phrase of own?.[language] ?? []) phrases.push({ phrase, aspect: id });
  }
  for (const { id, words } of settings) {
    for (const [key, terms] of Object.entries(words ?? {})) {
      if (key === '*' || key === 'any' || key.slice(0, 2).toLowerCase() === language) {
        for (const term of terms) addTerm(term, id);
      }
    }
  }
  const isTail = (tail: string): boolean => tail.length >= MIN_TAIL && exact.has(tail);
  const aspectsOf = ({ word, stem: key }: Form): readonly string[] => {
    const found = byStem.get(key);
    if (found) return exact.has(word) || !isStopWord(word, language) ? found : none;
    const tail = compoundTail(word, language, isTail);
    return tail === undefined ? none : (byStem.get(stem(tail, language)) ?? none);
  };
  return { aspectsOf, phrases };
}

const asAspect = (id: (typeof builtInAspects)[number]): Aspect => aspects[id];

/** A word of the settings is taken as it is, in any of its forms: it is no pattern. */
const literal = (word: string): string => `${word.replace(/[|?~@]/g, '')}~`;
