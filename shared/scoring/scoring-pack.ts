import { listsOf } from '#lists/languages';
import { createAspectLexicon } from '../aspects/aspect-lexicon.ts';
import type { AspectSettings } from '../config/quality-config.ts';
import type { Language } from '../text/language.ts';
import { Forms } from '../text/lexemes.ts';
import { addCues } from './gap/add-cues.ts';
import { wordClasses } from './gap/word-classes.ts';
import { addHazards } from './hazards/add-hazards.ts';
import { createLanguagePack } from './language-pack.ts';
import { hashWord } from './table/ngrams.ts';
import { WeightTable } from './table/weight-table.ts';
import { trainedWeights } from '#lists/weights';
import type { WordFacts } from './word-facts.ts';

/** All lists of a language: sentiment, aspects, cues and hazards. */
export interface ScoringPack {
  readonly language: Language;
  /** Whether a negation under a negation only repeats it. */
  readonly concord: boolean;
  readonly forms: Forms<WordFacts>;
  /** Trained weights of n-grams; languages without are read by lexicon and rules alone. */
  readonly table: WeightTable | undefined;
}

export function createScoringPack(language: Language, settings: readonly AspectSettings[]): ScoringPack {
  const lists = listsOf(language);
  const pack = createLanguagePack(language, lists.lexicon, wordClasses(language, lists.classes));
  const lexicon = createAspectLexicon(language, settings);
  for (const { phrase, aspect } of lexicon.phrases) pack.phrases.add(phrase, { says: 'aspect', aspect });
  addCues(pack.phrases, lists.cues);
  addHazards(pack.phrases, lists.hazards);
  const forms = new Forms<WordFacts>(language, (form, kind) => ({
    ...form,
    valence: pack.valenceOf(form),
    negates: pack.isNegator(form.word),
    privative: pack.isPrivative(form.word),
    boosts: pack.isBooster(form.word),
    dampens: pack.isDampener(form.word),
    contrasts: kind === 'word' && pack.isContrast(form.word),
    concedes: kind === 'word' && pack.isConcession(form.word),
    aspects: kind === 'word' ? lexicon.aspectsOf(form) : [],
    hash: hashWord(form.word),
    ...pack.phrases.entryOf(form, kind),
  }));
  const table = language === 'en' ? new WeightTable(trainedWeights) : undefined;
  return { language, concord: pack.concord, forms, table };
}
