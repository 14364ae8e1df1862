import * as z from 'zod';
import { sentCorrectionSchema } from './correction.ts';
import { feedbackChangeSchema, sourceIdSchema } from './feedback.ts';
import { calendarDaySchema } from './week.ts';

/** A raw body that is too large for the queue lies in the bucket; the hash proves that it is the same one. */
const bodySchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('inline'), base64: z.string() }),
  z.strictObject({ at: z.literal('bucket'), key: z.string(), sha256: z.string() }),
]);

/** What the feedback queue carries. Bodies are ASCII-only JSON: the queue refuses some characters. */
export const queueMessageSchema = z.discriminatedUnion('message', [
  /** An authentic webhook call, not yet parsed: a parser's bug never loses a delivery. */
  z.strictObject({
    message: z.literal('delivery'),
    source: sourceIdSchema,
    deliveryId: z.string().min(1),
    receivedAt: z.string(),
    /** Lower-case header names, only those that the plug-in asked for. */
    headers: z.record(z.string(), z.string()),
    body: bodySchema,
  }),
  /** Parsed rows of an export; `chunk` counts from 0 within the job. */
  z.strictObject({
    message: z.literal('rows'),
    source: sourceIdSchema,
    job: z.string().min(1),
    chunk: z.int().min(0),
    receivedAt: z.string(),
    changes: z.array(feedbackChangeSchema).min(1),
  }),
  /** A person's right: by source and id, or by author over all sources. */
  z.strictObject({
    message: z.literal('erasure'),
    job: z.string().min(1),
    receivedAt: z.string(),
    target: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('id'), source: sourceIdSchema, externalId: z.string().min(1) }),
      z.strictObject({ by: z.literal('author'), author: z.string().min(1) }),
    ]),
  }),
  /** A person says what feedback is about. */
  z.strictObject({ message: z.literal('correction'), ...sentCorrectionSchema.shape }),
  /** Score history again: all products, of one source or all, between two days or ever. */
  z.strictObject({
    message: z.literal('rescore'),
    job: z.string().min(1),
    receivedAt: z.string(),
    source: sourceIdSchema.optional(),
    from: calendarDaySchema.optional(),
    to: calendarDaySchema.optional(),
  }),
  /** A piece of it: days of one week; `chunk` counts from 0 within the job. */
  z.strictObject({
    message: z.literal('rescore-days'),
    job: z.string().min(1),
    chunk: z.int().min(0),
    source: sourceIdSchema.optional(),
    product: z.string().min(1),
    days: z.array(calendarDaySchema).min(1).max(7),
    /** First digit of the keys: a busy day comes in sixteen pieces. */
    digit: z
      .string()
      .regex(/^[0-9a-f]$/)
      .optional(),
  }),
]);
export type QueueMessage = z.infer<typeof queueMessageSchema>;
