import { foldWord } from './fold.ts';
import { isLanguage, languages, primaryLanguage, type Language } from './language.ts';
import { stopWords } from './stop-words.ts';
import type { Token } from './tokenize.ts';

/** Words that are looked at: a language shows early. */
const MAX_WORDS = 80;

const votes = new Map<string, Readonly<Record<Language, number>>>();
for (const language of languages) {
  for (const word of stopWords[language].split(' ')) {
    const key = foldWord(word, 'en');
    const vote = votes.get(key) ?? { en: 0, de: 0, fr: 0, es: 0, it: 0, nl: 0, pt: 0 };
    votes.set(key, { ...vote, [language]: 1 });
  }
}
/** A word of many languages says little about each. */
for (const [word, vote] of votes) {
  const shared = Object.values(vote).reduce((sum, one) => sum + one, 0);
  const weigh = (one: number): number => one / shared;
  votes.set(word, {
    en: weigh(vote.en),
    de: weigh(vote.de),
    fr: weigh(vote.fr),
    es: weigh(vote.es),
    it: weigh(vote.it),
    nl: weigh(vote.nl),
    pt: weigh(vote.pt),
  });
}

/**
 * Language by vote of stop words; the hint of the source wins unless the words clearly say otherwise.
 * @param hint BCP 47 tag (`de-AT`, `pt_BR`), a wish not a fact
 * @returns a primary language tag, `und` when neither words nor hint tell
 */
export function detectLanguage(tokens: readonly Token[], hint?: string): string {
  const hinted = primaryLanguage(hint);
  const tally = { en: 0, de: 0, fr: 0, es: 0, it: 0, nl: 0, pt: 0 };
  let words = 0;
  for (const { kind, word } of tokens) {
    if (kind !== 'word') continue;
    if ((words += 1) > MAX_WORDS) break;
    count(word, tally);
    if (word.includes("'")) for (const part of word.split("'")) count(part, tally);
  }
  return decide(tally, hinted, words);
}

function count(word: string, tally: Record<Language, number>): void {
  const vote = votes.get(foldWord(word, 'en'));
  if (!vote) return;
  tally.en += vote.en;
  tally.de += vote.de;
  tally.fr += vote.fr;
  tally.es += vote.es;
  tally.it += vote.it;
  tally.nl += vote.nl;
  tally.pt += vote.pt;
}

function decide(
  tally: Readonly<Record<Language, number>>,
  hinted: string | undefined,
  words: number,
): string {
  const ranked = [...languages].sort((a, b) => tally[b] - tally[a]);
  const best = ranked[0] ?? 'en';
  const second = tally[ranked[1] ?? 'en'];
  if (isLanguage(hinted)) {
    const overruled = tally[best] >= 3 && tally[best] > 2 * tally[hinted] + 1;
    return overruled ? best : hinted;
  }
  const clear = tally[best] >= Math.min(2, 0.25 * words) && tally[best] >= second + 0.5;
  if (hinted !== undefined) return clear && tally[best] >= 4 ? best : hinted;
  return clear && tally[best] > 0 ? best : 'und';
}
