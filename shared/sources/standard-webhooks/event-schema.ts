import * as z from 'zod';

const textSchema = z.string().nullish();
const numberOrText = z.union([z.number(), z.string()]).nullish();

const eventTypes = ['created', 'updated', 'deleted'] as const;

/**
 * `data` is our feedback in camel case. `id`, `productId`, `authorId` and a plain `rating` with `ratingScale` are
 * accepted too; fields that we do not know are ignored, so that senders may add their own.
 */
const dataSchema = z.object({
  externalId: numberOrText,
  id: numberOrText,
  kind: textSchema,
  product: textSchema,
  productId: numberOrText,
  location: textSchema,
  rating: z
    .union([z.number(), z.string(), z.object({ value: z.number(), min: z.number(), max: z.number() })])
    .nullish(),
  ratingScale: z.number().nullish(),
  title: textSchema,
  text: textSchema,
  language: textSchema,
  author: textSchema,
  authorId: numberOrText,
  occurredAt: textSchema,
  createdAt: textSchema,
  updatedAt: textSchema,
  deletedAt: textSchema,
  url: textSchema,
  verified: z.boolean().nullish(),
  price: z.object({ amount: z.number(), currency: z.string() }).nullish(),
  order: textSchema,
  reply: textSchema,
  labels: z.array(z.string()).nullish(),
});
export type EventData = z.infer<typeof dataSchema>;

/** `feedback.created`; the sender may also name the kind: `complaint.updated`. */
export const eventSchema = z.object({
  type: z.templateLiteral(
    [z.enum(['feedback', 'review', 'complaint', 'survey']), '.', z.enum(eventTypes)],
    'must be feedback.created, feedback.updated or feedback.deleted',
  ),
  timestamp: textSchema,
  data: dataSchema,
});
