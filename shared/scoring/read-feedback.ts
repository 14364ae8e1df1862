import { MAX_TEXT_LENGTH } from '../domain/feedback.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { toLexemes } from '../text/lexemes.ts';
import { tokenize } from '../text/tokenize.ts';
import { splitClauses } from './clauses.ts';
import { phrasesThat, type Reading } from './reading.ts';
import type { ScoreInput } from './scorer.ts';
import type { ScoringPack } from './scoring-pack.ts';
import { clauseMoods } from './sentiment.ts';

const MAX_TITLE_LENGTH = 500;

/** Tokens, language, clauses, phrases and moods of a feedback, each found in one pass. */
export function readFeedback(input: ScoreInput, packOf: (language: Language) => ScoringPack): Reading {
  const title = tokenize((input.title ?? '').slice(0, MAX_TITLE_LENGTH));
  const text = tokenize((input.text ?? '').slice(0, MAX_TEXT_LENGTH));
  const language = detectLanguage([...title, ...text], input.language);
  const read = isLanguage(language) ? language : 'en';
  const pack = packOf(read);
  const titleLexemes = toLexemes(title, read);
  const lexemes = [...titleLexemes, ...toLexemes(text, read)];
  const titleEnd = titleLexemes.length;
  const clauses = splitClauses(lexemes, pack.isContrast, titleEnd);
  const phrases = pack.phrases.match(lexemes);
  const feelings = phrasesThat(phrases, 'sentiment').map(({ from, to, meaning }) => ({
    from,
    to,
    meaning: meaning.valence,
  }));
  const moods = clauseMoods(lexemes, clauses, feelings, pack);
  return { language, read, lexemes, titleEnd, clauses, phrases, moods, pack };
}
