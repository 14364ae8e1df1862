import type { Language } from '../text/language.ts';
import { shareOf, type Clause } from './clauses.ts';
import { emojiValence } from './lexicon/emoji.ts';
import type { Said } from './meaning.ts';
import type { ScoringPack } from './scoring-pack.ts';
import type { ScoredLexeme } from './word-facts.ts';

/** Words that a negation reaches. */
const NEGATION_SCOPE = 4;
const NEGATED_GOOD = -0.8;
const NEGATED_BAD = -0.45;
/** A negation by itself is a small complaint. */
const NEGATION_ALONE = -0.5;
const BOOST = 1.3;
const DAMPEN = 0.7;
const SHOUT = 1.25;
const TOO = -1;
const EXCLAMATION = 0.12;

interface Phrase {
  readonly to: number;
  readonly valence: number;
}

type Phrases = readonly (Phrase | undefined)[];

const noPhrases: Phrases = [];

/** Longest sentiment phrase at each place. */
function phrasesByPlace(phrases: readonly Said<'sentiment'>[]): Phrases {
  if (phrases.length === 0) return noPhrases;
  const longest = new Array<Phrase | undefined>((phrases.at(-1)?.from ?? 0) + 1).fill(undefined);
  for (const { from, to, meaning } of phrases) {
    const known = longest[from];
    if (!known || to > known.to) longest[from] = { to, valence: meaning.valence };
  }
  return longest;
}

/**
 * Sum of valences per clause: negation within four words, boosters, capitals, exclamation marks, emoji.
 * @returns one number per clause, open scale, 0 when nothing speaks
 */
export function clauseMoods(
  lexemes: readonly ScoredLexeme[],
  clauses: readonly Clause[],
  phrases: readonly Said<'sentiment'>[],
  pack: Pick<ScoringPack, 'language' | 'concord'>,
): number[] {
  const byPlace = phrasesByPlace(phrases);
  const reading: Reading = { lexemes, byPlace, pack, shouting: isMostlyShouted(lexemes) };
  return clauses.map((clause) => moodOf(clause, reading));
}

interface Reading {
  readonly lexemes: readonly ScoredLexeme[];
  readonly byPlace: Phrases;
  readonly pack: Pick<ScoringPack, 'language' | 'concord'>;
  readonly shouting: boolean;
}

function moodOf(clause: Clause, { lexemes, byPlace, pack, shouting }: Reading): number {
  let sum = 0;
  let negatedUntil = -1;
  let negated = false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    if (lexeme.kind === 'mark') negatedUntil = -1;
    else if (lexeme.kind === 'emoji') sum += emojiValence.get(lexeme.word) ?? 0;
    else {
      const phrase = byPlace[at];
      const inScope: boolean = at <= negatedUntil && negated;
      const negates = lexeme.form.negates;
      if (!phrase && negates) {
        negated = !inScope || pack.concord;
        negatedUntil = at + NEGATION_SCOPE;
        if (!lexeme.form.privative && (!inScope || !pack.concord)) sum += NEGATION_ALONE;
        continue;
      }
      let valence = phrase ? phrase.valence : wordValence(lexeme, lexemes[at + 1], pack.language);
      if (valence !== 0) {
        valence *= degree(lexemes, at, clause.from) * (lexeme.shouted && !shouting ? SHOUT : 1);
        const repeats = negates && pack.concord;
        sum += inScope && !repeats ? valence * (valence > 0 ? NEGATED_GOOD : NEGATED_BAD) : valence;
      }
      if (phrase) at = Math.max(at, Math.min(phrase.to, clause.to) - 1);
    }
  }
  return clause.mark === '!' ? sum * (1 + EXCLAMATION * Math.min(3, clause.marks)) : sum;
}

/** `too small` is bad, `me too` is not. */
function wordValence(lexeme: ScoredLexeme, next: ScoredLexeme | undefined, language: Language): number {
  if (lexeme.word === 'too' && language === 'en')
    return next?.kind === 'word' && next.word !== 'and' ? TOO : 0;
  return lexeme.form.valence;
}

/** Boosters and dampeners among the two words before. */
function degree(lexemes: readonly ScoredLexeme[], at: number, from: number): number {
  let factor = 1;
  for (let before = at - 1; before >= Math.max(from, at - 2); before -= 1) {
    const form = lexemes[before]?.form;
    if (form?.boosts) factor *= BOOST;
    else if (form?.dampens) factor *= DAMPEN;
  }
  return factor;
}

function isMostlyShouted(lexemes: readonly ScoredLexeme[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const lexeme of lexemes) {
    if (lexeme.kind !== 'word' || lexeme.end - lexeme.start < 2) continue;
    words += 1;
    if (lexeme.shouted) shouted += 1;
  }
  return shouted * 2 > words;
}

const TITLE_WEIGHT = 1.5;

/** Sum over the text, and a squeeze into -1..+1 that knows its length. */
export function textMood(moods: readonly number[], clauses: readonly Clause[], words: number): number {
  let sum = 0;
  clauses.forEach((clause, index) => {
    sum += (moods[index] ?? 0) * shareOf(clauses, index) * (clause.title ? TITLE_WEIGHT : 1);
  });
  return squeeze(sum / Math.sqrt(Math.max(1, words / 12)));
}

/** Open scale to -1..+1. @example squeeze(3) // 0.61 */
export const squeeze = (mood: number): number => mood / Math.sqrt(mood * mood + 15);
