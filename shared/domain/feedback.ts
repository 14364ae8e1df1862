import * as z from 'zod';

/** What is stored already as it should be; the last days of a month, which not every month has, take the long way. */
const STORED_FORM =
  /^(?:19[7-9]|20\d|21\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const END_OF_TIME = Date.UTC(2200, 0, 1);

/** RFC 3339 instant, always stored in UTC with milliseconds so that it sorts as text. */
const instantSchema = z.string().transform((text, context) => {
  if (STORED_FORM.test(text)) return text;
  const instant = Date.parse(text);
  if (instant >= 0 && instant < END_OF_TIME) return new Date(instant).toISOString();
  context.addIssue(
    Number.isNaN(instant)
      ? 'must be an RFC 3339 time like 2026-11-24T09:30:00Z'
      : 'must lie between 1970 and 2199',
  );
  return z.NEVER;
});

/** Identifier of a configured source (`shop-reviews`), used in URLs. */
export const sourceIdSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'must be 1 to 64 lower-case letters, digits or hyphens');

export const feedbackKinds = ['review', 'complaint', 'survey'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const ratingSchema = z
  .strictObject({ value: z.number(), min: z.number(), max: z.number() })
  .refine((rating) => rating.max > rating.min, 'rating max must be above min')
  .refine(
    (rating) => rating.value >= rating.min && rating.value <= rating.max,
    'rating must lie on its scale',
  );
export type Rating = z.infer<typeof ratingSchema>;

const shortText = z.string().trim().min(1).max(500);

/** One review, complaint or survey answer, as a source plug-in reads it: nothing redacted yet. */
export const feedbackSchema = z.strictObject({
  source: sourceIdSchema,
  externalId: z.string().min(1).max(512),
  kind: z.enum(feedbackKinds),
  product: z.string().trim().min(1).max(200),
  location: shortText.optional(),
  rating: ratingSchema.optional(),
  title: z.string().max(2_000).optional(),
  text: z.string().optional(),
  /** BCP 47 tag as the source gives it (`pt_BR` is accepted by the scorer too). */
  language: z.string().max(35).optional(),
  /** Raw identity of the author: hashed before the first write, never stored. */
  author: z.string().max(512).optional(),
  occurredAt: instantSchema,
  updatedAt: instantSchema.optional(),
  url: z.string().max(2_048).optional(),
  verified: z.boolean().optional(),
  price: z.strictObject({ amount: z.number().min(0), currency: z.string().length(3) }).optional(),
  order: z.string().max(200).optional(),
  /** Answer of the business: kept apart from the customer's words, never scored. */
  reply: z.string().optional(),
  labels: z.array(z.string().max(100)).max(50).optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

/** What a source yields: newer knowledge about one feedback, or that the source took it away. */
export const feedbackChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('upsert'), feedback: feedbackSchema }),
  z.strictObject({
    change: z.literal('deletion'),
    source: sourceIdSchema,
    externalId: z.string().min(1).max(512),
    /** When the source deleted it; the arrival time when the source does not say. */
    deletedAt: instantSchema,
  }),
]);
export type FeedbackChange = z.infer<typeof feedbackChangeSchema>;
