import * as z from 'zod';

/** Part of a text: UTF-16 code unit offsets, `end` excluded. */
const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

export const evidenceRoles = ['cue', 'expected', 'received'] as const;
const evidenceSchema = spanSchema.extend({ role: z.enum(evidenceRoles) });
export type Evidence = z.infer<typeof evidenceSchema>;

/** Whole thousandths of -1..+1: integers add up to the same bytes in any order. */
const milliSchema = z.int().min(-1000).max(1000);

const sentimentLabels = ['negative', 'neutral', 'positive'] as const;
const sentimentSchema = z.strictObject({ score: milliSchema, label: z.enum(sentimentLabels) });

const aspectScoreSchema = z.strictObject({
  aspect: z.string().min(1),
  sentiment: milliSchema,
  /** Received minus expected; negative is less than expected. */
  gap: milliSchema,
  /** explicit: the words state an expectation; implicit: only the sentiment of the clause speaks. */
  basis: z.enum(['explicit', 'implicit']),
  /** Expectation stated and met: a gap of 0 with evidence, unlike a gap of 0 for want of it. */
  met: z.boolean().optional(),
  confidence: z.int().min(0).max(1000),
  evidence: z.array(evidenceSchema),
});
export type AspectScore = z.infer<typeof aspectScoreSchema>;

export const hazardKinds = [
  'injury',
  'fire',
  'allergy',
  'child-safety',
  'legal-threat',
  'data-leak',
] as const;
export type HazardKind = (typeof hazardKinds)[number];
const hazardSchema = spanSchema.extend({ kind: z.enum(hazardKinds) });
export type Hazard = z.infer<typeof hazardSchema>;

/** What the scorer says of one feedback. Offsets point into the redacted `text`. */
export const scoreSchema = z.strictObject({
  /** Version of scorer, weights and taxonomy: scores of different versions are never mixed silently. */
  scorer: z.string().min(1),
  /** BCP 47 primary language, `und` when unknown. */
  language: z.string().min(2).max(3),
  sentiment: sentimentSchema,
  /** Gap of the feedback as a whole (text and rating), for the `overall` series. */
  gap: milliSchema,
  aspects: z.array(aspectScoreSchema),
  hazards: z.array(hazardSchema),
  /** No word of it names an aspect besides `other`: its aspects are defaults, and the taxonomy could grow. */
  unnamed: z.literal(true).optional(),
});
export type Score = z.infer<typeof scoreSchema>;
