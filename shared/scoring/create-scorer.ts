import type { AspectSettings } from '../config/quality-config.ts';
import { OVERALL } from '../domain/aspect-id.ts';
import type { Score } from '../domain/score.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { meanGap, scoreAspects } from './gap/score-aspects.ts';
import { findUnits, type Unit } from './gap/units.ts';
import { findHazards } from './hazards/find-hazards.ts';
import { ratingGap, ratingSentiment, starsOf } from './rating-gap.ts';
import { readFeedback } from './read-feedback.ts';
import type { Reading } from './reading.ts';
import type { ScoreInput, Scorer } from './scorer.ts';
import { createScoringPack, type ScoringPack } from './scoring-pack.ts';
import { squeeze, textMood } from './sentiment.ts';
import { scorerVersion } from './version.ts';

/** Sentiment nearer to 0 than this, in thousandths, is neutral. */
const NEUTRAL = 100;

/** Cases of language trust: own lists in full, own lists in short, unknown, foreign. */
const trustOf = (language: string): number => {
  if (language === 'en' || language === 'de') return 1;
  return isLanguage(language) ? 0.8 : language === 'und' ? 0.7 : 0.4;
};

/**
 * A scorer without state: the same input gives the same score.
 * @param options own aspects and words, added to the built-in ones; part of the version
 */
export function createScorer(options: { aspects?: readonly AspectSettings[] } = {}): Scorer {
  const settings = (options.aspects ?? []).filter(({ id }) => id !== OVERALL);
  const packs = new Map<Language, ScoringPack>();
  const packOf = (language: Language): ScoringPack => {
    let pack = packs.get(language);
    if (!pack) packs.set(language, (pack = createScoringPack(language, settings)));
    return pack;
  };
  const version = scorerVersion(settings);
  return { version, score: (input) => scoreFeedback(input, version, packOf) };
}

function scoreFeedback(
  input: ScoreInput,
  version: string,
  packOf: (language: Language) => ScoringPack,
): Score {
  const reading = readFeedback(input, packOf);
  const stars = starsOf(input.rating);
  const byStars = stars === undefined ? undefined : ratingGap(stars);
  const words = reading.lexemes.filter(({ kind }) => kind !== 'mark').length;
  const hazards = findHazards(reading);
  const mood = textMood(reading.moods, reading.clauses, words);
  const units = withOther(reading, findUnits(reading, new Set(hazards.map(({ clause }) => clause))), words);
  const sentiment = words === 0 && stars !== undefined ? ratingSentiment(stars) : mood;
  return {
    scorer: version,
    language: reading.language,
    sentiment: { score: milli(sentiment), label: labelOf(milli(sentiment)) },
    gap: milli(meanGap(units, byStars)),
    aspects: scoreAspects(units, {
      ratingGap: byStars,
      textSentiment: mood,
      clauseSentiment: (clause) => squeeze(reading.moods[clause] ?? 0),
      trust: trustOf(reading.language),
    }),
    hazards: hazards.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

/** Words without any aspect or feeling are still feedback: they go to `other`. */
function withOther(reading: Reading, units: readonly Unit[], words: number): readonly Unit[] {
  const isEmpty = units.length === 0 && words >= 3 && reading.clauses.length > 0;
  if (!isEmpty) return units;
  return [{ aspect: 'other', clause: 0, explicit: false, gap: 0, weight: 0.1, evidence: [] }];
}

const milli = (value: number): number => Math.round(Math.max(-1, Math.min(1, value)) * 1000) + 0;

function labelOf(score: number): Score['sentiment']['label'] {
  if (score >= NEUTRAL) return 'positive';
  return score <= -NEUTRAL ? 'negative' : 'neutral';
}
