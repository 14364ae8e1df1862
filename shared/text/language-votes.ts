import { foldWord } from './fold.ts';
import { languages } from './language.ts';
import { stopWords } from './stop-words.ts';

/** What a word says for each language, 0..1, in the order of `languages`. */
export type Votes = readonly number[];

let votes: ReadonlyMap<string, Votes> | undefined;

/** A word of many languages says little about each. */
function countVotes(): ReadonlyMap<string, Votes> {
  const counted = new Map<string, number[]>();
  for (const [place, language] of languages.entries()) {
    for (const word of stopWords[language].split(' ')) {
      const key = foldWord(word, 'en');
      const own = counted.get(key) ?? languages.map(() => 0);
      own[place] = 1;
      counted.set(key, own);
    }
  }
  for (const [word, own] of counted) {
    const shared = own.reduce((sum, one) => sum + one, 0);
    counted.set(
      word,
      own.map((one) => one / shared),
    );
  }
  return counted;
}

/** Votes of a word and of the parts around its apostrophes, without those that say nothing. */
export function votesOf(word: string): readonly Votes[] {
  votes ??= countVotes();
  const parts = word.includes("'") ? [word, ...word.split("'")] : [word];
  return parts.map((part) => votes?.get(foldWord(part, 'en'))).filter((vote) => vote !== undefined);
}
