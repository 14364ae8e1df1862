import { MAX_TEXT_LENGTH } from '../domain/text-length.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { toLexemes } from '../text/lexemes.ts';
import type { PhraseChoice } from '../text/match-phrases.ts';
import { tokenize } from '../text/tokenize.ts';
import { splitClauses } from './clauses.ts';
import { feelByRules, feelByTable } from './feelings.ts';
import { findPhrases } from './find-phrases.ts';
import type { Reading } from './reading.ts';
import type { ScoreInput } from './scorer.ts';
import type { ScoringPack } from './scoring-pack.ts';
import { clauseMoods } from './sentiment.ts';
import type { ScoredLexeme } from './word-facts.ts';
import type { Corrector } from './calibration/corrector.ts';
import { correctSentiment } from './calibration/correct-sentiment.ts';

const MAX_TITLE_LENGTH = 500;

type PackOf = (language: Language) => ScoringPack;
type Correctors = ReadonlyMap<string, Corrector>;

/**
 * Tokens, language, clauses, phrases and moods of a feedback, each found in one pass.
 * @param correctors by language: what own ratings taught about the sentiment of whole texts
 */
export const readFeedback = (input: ScoreInput, packOf: PackOf, correctors?: Correctors): Reading =>
  read(input, packOf, correctors, 'all');

/** The same without phrases: sentiment needs few of them. */
export const readSentiment = (input: ScoreInput, packOf: PackOf): Omit<Reading, 'phrases'> =>
  read(input, packOf, undefined, 'core');

function read(
  input: ScoreInput,
  packOf: PackOf,
  correctors: Correctors | undefined,
  choice: PhraseChoice,
): Reading {
  const title = tokenize((input.title ?? '').slice(0, MAX_TITLE_LENGTH));
  const text = tokenize((input.text ?? '').slice(0, MAX_TEXT_LENGTH));
  const language = detectLanguage(title.length > 0 ? [...title, ...text] : text, input.language);
  const pack = packOf(isLanguage(language) ? language : 'en');
  const titleLexemes = toLexemes(title, pack.language, pack.forms);
  const textLexemes = toLexemes(text, pack.language, pack.forms);
  const lexemes = titleLexemes.length > 0 ? titleLexemes.concat(textLexemes) : textLexemes;
  const titleEnd = titleLexemes.length;
  const clauses = splitClauses(lexemes, titleEnd);
  const phrases = findPhrases(lexemes, choice);
  const words = countWords(lexemes);
  const read = { lexemes, clauses, moods: clauseMoods(lexemes, clauses, phrases.sentiment, pack) };
  const feelings = pack.table ? feelByTable(read, words, pack.table) : feelByRules(read, words);
  const corrector = words > 0 ? correctors?.get(language) : undefined;
  const sentiment = corrector ? correctSentiment(feelings.text, lexemes, corrector) : feelings.text;
  const isProbability = corrector !== undefined || pack.table !== undefined;
  return {
    ...feelings,
    text: sentiment,
    isProbability,
    language,
    lexemes,
    titleEnd,
    clauses,
    phrases,
    words,
    pack,
  };
}

function countWords(lexemes: readonly ScoredLexeme[]): number {
  let words = 0;
  for (const { kind } of lexemes) if (kind !== 'mark') words += 1;
  return words;
}
