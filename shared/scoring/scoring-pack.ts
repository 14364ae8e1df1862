import { createAspectLexicon } from '../aspects/aspect-lexicon.ts';
import type { AspectSettings } from '../config/quality-config.ts';
import type { Language } from '../text/language.ts';
import type { Lexeme } from '../text/lexemes.ts';
import { addCues } from './gap/add-cues.ts';
import { wordClasses } from './gap/word-classes.ts';
import { addHazards } from './hazards/add-hazards.ts';
import { createLanguagePack, type LanguagePack } from './language-pack.ts';
import { WeightTable } from './table/weight-table.ts';
import { trainedWeights } from './table/trained-weights.ts';

/** All lists of a language: sentiment, aspects, cues and hazards, in one trie. */
export interface ScoringPack extends LanguagePack {
  aspectsOf(lexeme: Lexeme): readonly string[];
  /** Trained weights of n-grams; languages without are read by lexicon and rules alone. */
  readonly table: WeightTable | undefined;
}

export function createScoringPack(language: Language, settings: readonly AspectSettings[]): ScoringPack {
  const pack = createLanguagePack(language, wordClasses(language));
  const lexicon = createAspectLexicon(language, settings);
  for (const { phrase, aspect } of lexicon.phrases) pack.phrases.add(phrase, { says: 'aspect', aspect });
  addCues(pack.phrases, language);
  addHazards(pack.phrases, language);
  const table = language === 'en' ? new WeightTable(trainedWeights) : undefined;
  return { ...pack, table, aspectsOf: (lexeme) => lexicon.aspectsOf(lexeme) };
}
