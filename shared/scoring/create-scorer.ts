import type { AspectSettings } from '../config/quality-config.ts';
import { OVERALL, type BuiltInAspect } from '../domain/aspect-id.ts';
import type { Calibration } from '../domain/calibration.ts';
import type { Score } from '../domain/score.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { createCorrectors } from './calibration/corrector.ts';
import { meanGap, scoreAspects } from './gap/score-aspects.ts';
import { findUnits, type Unit } from './gap/units.ts';
import { findHazards } from './hazards/find-hazards.ts';
import { ratingGap, ratingSentiment, starsOf } from './rating-gap.ts';
import { readFeedback } from './read-feedback.ts';
import type { Reading } from './reading.ts';
import type { ScoreInput, Scorer } from './scorer.ts';
import { createScoringPack, type ScoringPack } from './scoring-pack.ts';
import { squeeze } from './sentiment.ts';
import { scorerVersion } from './version.ts';

const OTHER = 'other' satisfies BuiltInAspect;

/** Sentiment nearer to 0 than this, in thousandths, is neutral: by lexicon and rules, and as a probability. */
const NEUTRAL = { byRules: 100, byTable: 250 };

/** Cases of language trust: English and German, other own lists, unknown, foreign. */
const trustOf = (language: string): number => {
  if (language === 'en' || language === 'de') return 1;
  return isLanguage(language) ? 0.9 : language === 'und' ? 0.7 : 0.4;
};

export interface ScorerOptions {
  readonly aspects?: readonly AspectSettings[];
  readonly calibration?: Calibration | undefined;
}

/**
 * A scorer without state: the same input gives the same score.
 * @param options own aspects and words, added to the built-in ones, and what own ratings taught; part of the version
 */
export function createScorer(options: ScorerOptions = {}): Scorer {
  const settings = (options.aspects ?? []).filter(({ id }) => id !== OVERALL);
  const packs = new Map<Language, ScoringPack>();
  const packOf = (language: Language): ScoringPack => {
    let pack = packs.get(language);
    if (!pack) packs.set(language, (pack = createScoringPack(language, settings)));
    return pack;
  };
  const { calibration } = options;
  const version = scorerVersion(settings, calibration?.version);
  const correctors = createCorrectors(calibration);
  return {
    version,
    score: (input) => scoreFeedback(readFeedback(input, packOf, correctors), input, version),
  };
}

function scoreFeedback(reading: Reading, { rating }: ScoreInput, version: string): Score {
  const stars = starsOf(rating);
  const byStars = stars === undefined ? undefined : ratingGap(stars);
  const hazards = findHazards(reading);
  const units = withOther(reading, findUnits(reading, new Set(hazards.map(({ clause }) => clause))));
  const { words, text } = reading;
  const sentiment = words === 0 && stars !== undefined ? ratingSentiment(stars) : text;
  return {
    scorer: version,
    language: reading.language,
    sentiment: { score: milli(sentiment), label: labelOf(milli(sentiment), reading) },
    gap: milli(meanGap(units, byStars)),
    aspects: scoreAspects(units, {
      ratingGap: byStars,
      textSentiment: text,
      clauseSentiment: (clause) => squeeze(reading.moods[clause] ?? 0),
      trust: trustOf(reading.language),
    }),
    hazards: hazards.map(({ kind, start, end }) => ({ kind, start, end })),
    ...(namesAspect(reading) ? {} : { unnamed: true as const }),
  };
}

/** Whether a word or phrase speaks of an aspect; words of `other` are topics that have none yet. */
const namesAspect = ({ lexemes, phrases, words }: Reading): boolean =>
  words === 0 ||
  phrases.aspect.some(({ meaning }) => meaning.aspect !== OTHER) ||
  lexemes.some(({ form }) => form.aspects.some((aspect) => aspect !== OTHER));

/** Words without any aspect or feeling are still feedback: they go to `other`. */
function withOther(reading: Reading, units: readonly Unit[]): readonly Unit[] {
  const isEmpty = units.length === 0 && reading.words >= 3 && reading.clauses.length > 0;
  if (!isEmpty) return units;
  return [{ aspect: OTHER, clause: 0, explicit: false, gap: 0, weight: 0.1, evidence: [] }];
}

const milli = (value: number): number => Math.round(Math.max(-1, Math.min(1, value)) * 1000) + 0;

function labelOf(score: number, { isProbability, words }: Reading): Score['sentiment']['label'] {
  const neutral = isProbability && words > 0 ? NEUTRAL.byTable : NEUTRAL.byRules;
  if (score >= neutral) return 'positive';
  return score <= -neutral ? 'negative' : 'neutral';
}
