import * as z from 'zod';
import { didYouMean } from '../../../shared/config/nearest-name.ts';
import { ALL_PRODUCTS, ALL_SOURCES, OVERALL } from '../../../shared/domain/aspect-id.ts';
import { feedbackKinds, ratingSchema } from '../../../shared/domain/feedback.ts';
import type { FeedbackKind, Rating } from '../../../shared/domain/feedback.ts';
import { ok } from '../../../shared/domain/result.ts';
import { originalsOf } from '../../../shared/report/copied-feedback.ts';
import { quoteOf, type FoundFeedback } from '../../../shared/report/quote.ts';
import type { Quote } from '../../../shared/report/weekly-report.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { feedbackExample } from './examples/feedback.ts';
import * as parameters from './parameter-schemas.ts';
import { pageOfProducts } from './page-of-products.ts';
import { publishedWeek } from './published-week.ts';
import { foreignCursor, notFound } from './refusal.ts';
import { defineRoute } from './route.ts';

export interface FeedbackItem extends Quote {
  readonly product: string;
  readonly aspects: readonly string[];
  readonly kind: FeedbackKind;
  readonly title?: string | undefined;
  readonly language: string;
  readonly rating?: Rating | undefined;
  readonly reply?: string | undefined;
  readonly verified?: boolean | undefined;
  readonly truncated?: boolean | undefined;
  readonly copyOf?: string | undefined;
}

const itemSchema = z
  .strictObject({
    ...quoteSchema.shape,
    product: z.string(),
    aspects: z.array(z.string()).describe('What it is read to be about, or a person said that it is'),
    kind: z.enum(feedbackKinds),
    title: z.string().optional(),
    language: z.string().describe('Primary language; und when unknown'),
    rating: ratingSchema.optional(),
    reply: z.string().optional().describe('Answer of the business'),
    verified: z.boolean().optional(),
    truncated: z.boolean().optional().describe('The text was longer'),
    copyOf: z.string().optional().describe('An earlier one of this page that says nearly the same'),
  })
  .meta({
    id: 'Feedback',
    description: 'Redacted feedback without its author',
  }) satisfies z.ZodType<FeedbackItem>;

export const feedback = defineRoute({
  path: '/v1/feedback',
  operationId: 'listFeedback',
  summary: 'Feedback of a product and week, oldest day first: what stands behind a number',
  query: z.strictObject({
    product: parameters.productSchema,
    week: parameters.weekSchema.default('latest'),
    aspect: parameters.aspectSchema.optional(),
    source: parameters.sourceSchema.optional(),
    kind: parameters.kindSchema.optional(),
    gapAtMost: parameters.gapSchema.optional(),
    id: parameters.feedbackIdSchema.optional(),
    defects: parameters.flagSchema('Only feedback with a defect (on the aspect, when one is given)'),
    limit: parameters.limitSchema(200, 50),
    cursor: parameters.cursorSchema.optional(),
  }),
  params: parameters.noParameters,
  response: listSchema(itemSchema),
  example: { data: [feedbackExample], page: { next: null } },
  async read({ table, config }, { product, week, kind, gapAtMost, defects, limit, cursor, ...query }) {
    const known = (await table.products()).map((one) => one.product);
    const wanted = known.includes(product) ? [product] : product === ALL_PRODUCTS ? known.sort() : [];
    if (wanted.length === 0) return unknownProduct(product, known);
    const published = week === 'latest' ? await publishedWeek(table, week) : ok({ week });
    if (!published.ok) return published;
    const aspect = query.aspect === OVERALL ? undefined : query.aspect;
    const page = await pageOfProducts(table, wanted, {
      week: published.value.week,
      aspect,
      source: query.source === ALL_SOURCES ? undefined : query.source,
      kind,
      gapAtMost: milliGap(gapAtMost, defects ? config().defectThreshold : undefined),
      id: query.id,
      limit,
      cursor,
    });
    if (!page.ok) return foreignCursor();
    const { items, next } = page.value;
    const originals = originalsOf(items);
    const data = items.map((one): FeedbackItem => ({
      ...feedbackItem(one, aspect ?? OVERALL),
      copyOf: originals.get(one.id),
    }));
    return ok({ body: listOf(data, next), fresh: 'not-stored', next });
  },
});

/** The stricter of two limits, in thousandths. */
function milliGap(...limits: readonly (number | undefined)[]): number | undefined {
  const given = limits.filter((limit) => limit !== undefined);
  return given.length === 0 ? undefined : Math.round(Math.min(...given) * 1000);
}

const unknownProduct = (product: string, known: readonly string[]) =>
  notFound('There is no feedback on this product: GET /v1/status lists those that are there', {
    parameter: 'product',
    detail: `must be a known product, got ${product.slice(0, 100).toWellFormed()}${didYouMean(product, known)}`,
  });

function feedbackItem(found: FoundFeedback, aspect: string): FeedbackItem {
  const { product, kind, title, rating, reply, verified, truncated, score } = found.feedback;
  const { language } = score;
  const aspects = [...new Set(score.aspects.map((one) => one.aspect))];
  return {
    ...quoteOf(found, aspect),
    product,
    aspects,
    kind,
    title,
    language,
    rating,
    reply,
    verified,
    truncated,
  };
}
