import { isLanguage, languages, primaryLanguage } from './language.ts';
import { votesOf, type Votes } from './language-votes.ts';
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

/**
 * Language by vote of stop words, of a short text also by the look of its words. The hint of the source wins unless
 * the words clearly say otherwise.
 * @param hint BCP 47 tag (`de-AT`, `pt_BR`), a wish not a fact
 * @returns a primary language tag, `und` when neither words nor hint tell
 */
export function detectLanguage(tokens: readonly Token[], hint?: string): string {
  const hinted = primaryLanguage(hint);
  const tally: Tally = [0, 0, 0, 0, 0, 0, 0];
  let seen = 0;
  for (const { kind, written } of tokens) {
    if (kind !== 'word' || !written) continue;
    const votes = (written.votes ??= votesOf(written.word));
    if (votes.length > 0) count(votes, tally);
    if ((seen += 1) === MAX_WORDS) break;
  }
  return decide(tally, hinted, seen, tokens);
}

/** Votes per language, in the order of `languages`. */
type Tally = number[];

function count(votes: readonly Votes[], tally: Tally): void {
  for (const { places, share } of votes)
    for (const place of places) tally[place] = (tally[place] ?? 0) + share;
}

function decide(
  tally: Readonly<Tally>,
  hinted: string | undefined,
  seen: number,
  tokens: readonly Token[],
): string {
  let best = 0;
  for (let place = 1; place < tally.length; place += 1)
    if (votesAt(tally, place) > votesAt(tally, best)) best = place;
  const most = votesAt(tally, best);
  const language = languages[best] ?? 'en';
  if (isLanguage(hinted)) {
    const overruled = most >= 3 && most > 2 * votesAt(tally, languages.indexOf(hinted)) + 1;
    return overruled ? language : hinted;
  }
  if (hinted === undefined && seen <= SHORT_TEXT) return byShape(tally, tokens);
  let second = 0;
  for (let place = 0; place < tally.length; place += 1)
    if (place !== best) second = Math.max(second, votesAt(tally, place));
  const isClear = most >= (hinted === undefined ? 2 : 4) && most >= second + 0.5;
  return isClear ? language : (hinted ?? 'und');
}

const votesAt = (tally: Readonly<Tally>, place: number): number => tally[place] ?? 0;

/** Votes and the look of the words together; both say little of a short text, and less apart. */
function byShape(tally: Readonly<Tally>, tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const { scores, known } = shapeOf(words);
  const scoreOf = (place: number): number => (scores[place] ?? 0) + VOTE_WEIGHT * votesAt(tally, place);
  const [best, second] = languages
    .map((language, place) => ({ language, place, score: scoreOf(place), known: known[place] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  if (!best || !second || best.known < MIN_KNOWN) return 'und';
  // A sentence of this length without one frequent word is in a language that we do not know.
  if (words.length >= SENTENCE && votesAt(tally, best.place) === 0) return 'und';
  const aheadOfEnglish = best.score - scoreOf(languages.indexOf('en'));
  if (best.language !== 'en' && aheadOfEnglish < LEAD_OF_ENGLISH) return 'und';
  return best.score - second.score >= MIN_LEAD ? best.language : 'und';
}
