import type { Calibration, CalibrationRun, Correction } from '../../domain/calibration.ts';
import { fnv1a } from '../version.ts';
import { comparisonOf, learnLanguage } from './learn-language.ts';
import type { RatedText } from './rated-text.ts';

/** Languages that are learned, those with most ratings: what is learned fits into one item of the table. */
const MOST_LANGUAGES = 7;

/** The same texts give the same calibration, in whatever order they come. */
export function learnCalibration(
  texts: readonly RatedText[],
): Pick<CalibrationRun, 'rated' | 'languages' | 'comparison' | 'calibration'> {
  const byLanguage = [...Map.groupBy(texts, ({ language }) => language)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_LANGUAGES);
  const learned = byLanguage.map(([language, own]) => learnLanguage(language, own));
  const corrections = learned.flatMap(({ correction }) => correction ?? []);
  const base = learned.flatMap(({ judged }) => judged?.base ?? []);
  const calibrated = learned.flatMap(({ judged }) => judged?.calibrated ?? []);
  return {
    rated: texts.length,
    languages: learned.map(({ run }) => run),
    ...(corrections.length === 0
      ? {}
      : { comparison: comparisonOf(base, calibrated), calibration: versioned(corrections) }),
  };
}

const versioned = (corrections: Correction[]): Calibration => ({
  version: fnv1a(JSON.stringify(corrections)),
  corrections,
});
