import * as z from 'zod';
import { seriesKinds } from '../../../shared/domain/series.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';

const name = z.string().min(1, 'must not be empty').max(500, 'must have at most 500 letters');

export const noParameters = z.strictObject({});

export const productSchema = name.describe('Name of a product');
export const aspectSchema = name.describe('Id of an aspect, or `overall` for the feedback as a whole');
export const sourceSchema = name.describe('Id of a source, or `all`');
export const kindSchema = z
  .enum(seriesKinds, 'must be proportion, count or rate')
  .describe('proportion: defects out of feedback; count: complaints; rate: events per unit');

/** -1..0, as text. */
export const gapSchema = z
  .string()
  .refine(
    (text) => /^(-?(0(\.\d+)?|1(\.0+)?))$/.test(text) && Number(text) <= 0,
    'must be a number from -1 to 0',
  )
  .transform(Number)
  .meta({
    type: 'number',
    minimum: -1,
    maximum: 0,
    description: 'Only feedback whose gap is at or below this',
  });

/** Above 0, at most 10, as text. */
export const budgetSchema = z
  .string()
  .refine(
    (text) => /^\d{1,2}(\.\d{1,6})?$/.test(text) && Number(text) > 0 && Number(text) <= 10,
    'must be above 0 and at most 10',
  )
  .transform(Number)
  .meta({
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 10,
    description: 'Expected false signals per week over all series; that of the settings when left out',
  });

export const feedbackIdSchema = name.describe('Only the feedback with this id');
export const fromSchema = isoWeekSchema.describe('First week, ISO 8601, included');
export const toSchema = isoWeekSchema.describe('Last week, ISO 8601, included');
export const cursorSchema = z.string().min(1, 'must not be empty').describe('`page.next` of the page before');

/** A week, or the latest one that was published. */
export const weekSchema = z
  .union([z.literal('latest'), isoWeekSchema], 'must be an ISO week like 2026-W47, or latest')
  .describe('ISO week, or `latest`: the latest published one');

/** @param usual when left out */
export const limitSchema = (most: number, usual: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most,
      `must be a whole number from 1 to ${String(most)}`,
    )
    .transform(Number)
    .default(usual)
    .meta({
      type: 'integer',
      minimum: 1,
      maximum: most,
      description: 'Most items of a page',
    });

/** @param description what true does */
export const flagSchema = (description: string, words: readonly [string, string] = ['true', 'false']) =>
  z
    .enum(words, `must be ${words.join(' or ')}`)
    .transform((text) => text === words[0])
    .optional()
    .describe(description);
