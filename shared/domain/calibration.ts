import * as z from 'zod';

/** What the own ratings of a deployment taught about texts of one language; log odds are of being positive. */
const correctionSchema = z.strictObject({
  /** As the scorer reports it. */
  language: z.string().min(2).max(3),
  slope: z.number(),
  offset: z.number(),
  /** Log odds of one unit of weight. */
  step: z.number().min(0),
  /** Keys of n-grams, ascending; none when only slope and offset were learned. */
  keys: z.array(z.int32()),
  weights: z.array(z.int().min(-127).max(127)),
});
export type Correction = z.infer<typeof correctionSchema>;

const calibrationSchema = z.strictObject({
  /** Hash of the corrections: part of the version that every score carries. */
  version: z.string().min(1),
  corrections: z.array(correctionSchema).min(1),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** A number with its 95 % interval. */
const estimateSchema = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });
export type Estimate = z.infer<typeof estimateSchema>;

/** How right texts are judged that the judge has not learned from. */
const rightnessSchema = z.strictObject({
  accuracy: estimateSchema,
  auc: estimateSchema,
  /** Mean natural logarithm of the probability that was given to what was true, negated: smaller is better. */
  logLoss: estimateSchema,
});
export type Rightness = z.infer<typeof rightnessSchema>;

const comparisonSchema = z.strictObject({ base: rightnessSchema, calibrated: rightnessSchema });
export type Comparison = z.infer<typeof comparisonSchema>;

/** Ratings that each class of a language needs before anything is learned. */
export const LEAST_OF_CLASS = 30;

/**
 * few-ratings: below the least of one class; no-better: kept as it was, since no correction helps by more than noise;
 * levels: slope and offset were learned; words: and weights of n-grams.
 */
const calibrationOutcomes = ['few-ratings', 'no-better', 'levels', 'words'] as const;
export type CalibrationOutcome = (typeof calibrationOutcomes)[number];

const languageRunSchema = z.strictObject({
  language: z.string(),
  positive: z.int().min(0),
  negative: z.int().min(0),
  outcome: z.enum(calibrationOutcomes),
  /** Cross-validated; the best that was tried when nothing is kept. */
  comparison: comparisonSchema.optional(),
});
export type LanguageRun = z.infer<typeof languageRunSchema>;

/** One look at the ratings, and what is used since. */
export const calibrationRunSchema = z.strictObject({
  learnedAt: z.string(),
  /** Scorer whose judgements are corrected; another one needs to be learned for anew. */
  scorer: z.string(),
  /** Rated texts that were looked at, the middle of the scale left out. */
  rated: z.int().min(0),
  /** Most rated first. */
  languages: z.array(languageRunSchema),
  /** Over all languages that have a correction. */
  comparison: comparisonSchema.optional(),
  calibration: calibrationSchema.optional(),
  /** History is still to be scored again by it. */
  isNews: z.boolean(),
});
export type CalibrationRun = z.infer<typeof calibrationRunSchema>;
