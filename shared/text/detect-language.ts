import { foldWord } from './fold.ts';
import { isLanguage, languages, primaryLanguage, type Language } from './language.ts';
import { stopWords } from './stop-words.ts';
import { shapeOf } from './word-shapes.ts';
import type { Token } from './tokenize.ts';

/** Words that are looked at: a language shows early. */
const MAX_WORDS = 80;
/** Up to this many words, votes alone are too few. */
const SHORT_TEXT = 12;
/** Log likelihood that one vote is worth. */
const VOTE_WEIGHT = 4;
/** Log likelihood by which the best must lead. */
const MIN_LEAD = 2.5;
/** The same over English: what is unknown is read as English, so that leaving it must be worth it. */
const LEAD_OF_ENGLISH = 5;
/** Words from which a frequent one must be among them. */
const SENTENCE = 6;
/** Share of triples of letters that the language must have: below it, the text is in another one. */
const MIN_KNOWN = 0.45;

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
 * Language by vote of stop words, of a short text also by the look of its words. The hint of the source wins unless
 * the words clearly say otherwise.
 * @param hint BCP 47 tag (`de-AT`, `pt_BR`), a wish not a fact
 * @returns a primary language tag, `und` when neither words nor hint tell
 */
export function detectLanguage(tokens: readonly Token[], hint?: string): string {
  const hinted = primaryLanguage(hint);
  const tally = { en: 0, de: 0, fr: 0, es: 0, it: 0, nl: 0, pt: 0 };
  const words: string[] = [];
  for (const { kind, word } of tokens) {
    if (kind !== 'word') continue;
    if (words.push(word) === MAX_WORDS) break;
  }
  for (const word of words) {
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
  words: readonly string[],
): string {
  const ranked = [...languages].sort((a, b) => tally[b] - tally[a]);
  const best = ranked[0] ?? 'en';
  const second = tally[ranked[1] ?? 'en'];
  if (isLanguage(hinted)) {
    const overruled = tally[best] >= 3 && tally[best] > 2 * tally[hinted] + 1;
    return overruled ? best : hinted;
  }
  if (hinted !== undefined) return tally[best] >= 4 && tally[best] >= second + 0.5 ? best : hinted;
  if (words.length <= SHORT_TEXT) return byShape(tally, words);
  return tally[best] >= 2 && tally[best] >= second + 0.5 ? best : 'und';
}

/** Votes and the look of the words together; both say little of a short text, and less apart. */
function byShape(tally: Readonly<Record<Language, number>>, words: readonly string[]): string {
  const { scores, known } = shapeOf(words);
  const scoreOf = (language: Language, place: number): number =>
    (scores[place] ?? 0) + VOTE_WEIGHT * tally[language];
  const [best, second] = languages
    .map((language, place) => ({ language, score: scoreOf(language, place), known: known[place] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  if (!best || !second || best.known < MIN_KNOWN) return 'und';
  // A sentence of this length without one frequent word is in a language that we do not know.
  if (words.length >= SENTENCE && tally[best.language] === 0) return 'und';
  const aheadOfEnglish = best.score - scoreOf('en', languages.indexOf('en'));
  if (best.language !== 'en' && aheadOfEnglish < LEAD_OF_ENGLISH) return 'und';
  return best.score - second.score >= MIN_LEAD ? best.language : 'und';
}
