import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import type { Language } from './language.ts';

export const wordsOf = (language: Language): Words => ({ en, de })[language];

export const WordsContext = createContext<Words>(en);
export const useWords = (): Words => useContext(WordsContext);

/** Built-in aspects in the language of the reader; a name from the settings stays as it was written. */
export function aspectLabel(words: Words, aspect: string, name?: string): string {
  const builtIn = en.aspects[aspect];
  return name === undefined || name === builtIn ? (words.aspects[aspect] ?? name ?? aspect) : name;
}
