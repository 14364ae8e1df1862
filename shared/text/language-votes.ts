import { foldWord } from './fold.ts';
import { languages } from './language.ts';
import { stopWords } from './stop-words.ts';

/** What a word says for the languages that have it. */
export interface Votes {
  /** In the order of `languages`. */
  readonly places: readonly number[];
  /** For each of them, 0..1: a word of many languages says little about each. */
  readonly share: number;
}

let votes: ReadonlyMap<string, Votes> | undefined;

function countVotes(): ReadonlyMap<string, Votes> {
  const counted = new Map<string, Set<number>>();
  for (const [place, language] of languages.entries()) {
    for (const word of stopWords[language].split(' ')) {
      const key = foldWord(word, 'en');
      const own = counted.get(key) ?? new Set();
      counted.set(key, own.add(place));
    }
  }
  return new Map(Array.from(counted, ([word, own]) => [word, { places: [...own], share: 1 / own.size }]));
}

/** Votes of a word and of the parts around its apostrophes, without those that say nothing. */
export function votesOf(word: string): readonly Votes[] {
  votes ??= countVotes();
  const parts = word.includes("'") ? [word, ...word.split("'")] : [word];
  return parts.map((part) => votes?.get(foldWord(part, 'en'))).filter((vote) => vote !== undefined);
}
