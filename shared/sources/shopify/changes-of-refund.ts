import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext, WebhookRequest } from '../source.ts';

const TOPIC = 'refunds/create';
const id = z.union([z.int(), z.string().min(1)]).transform(String);
const lineSchema = z.object({
  line_item_id: id,
  restock_type: z.string().nullish(),
  line_item: z.looseObject({ title: z.string().nullish() }).nullish(),
});
type Line = z.infer<typeof lineSchema>;
const refundSchema = z.object({
  id,
  order_id: id,
  created_at: z.string(),
  note: z.string().nullish(),
  refund_line_items: z.array(lineSchema).default([]),
});

/**
 * The reason of a refund is a complaint about each article that it names, labelled `refund`: it has words, but no
 * rating. A refund without a reason tells nothing of quality (cancelled, changed my mind) and is none.
 */
export function changesOfRefund(
  body: Uint8Array,
  headers: WebhookRequest['headers'],
  context: SourceContext,
): Result<readonly FeedbackChange[]> {
  const topic = headers['x-shopify-topic'];
  if (topic !== TOPIC) return fail(`Cannot read the body: the topic of the webhook must be ${TOPIC}`);
  const json = parseJsonBody(body);
  if (!json.ok) return fail(`Cannot read the body: ${json.error}`);
  const parsed = refundSchema.safeParse(json.value);
  if (!parsed.success) return fail(`Cannot read the body: ${firstProblem(parsed.error)}`);
  const { refund_line_items: lines, ...refund } = parsed.data;
  if (!refund.note?.trim()) return ok([]);
  const occurredAt = parseDate(refund.created_at, 'ISO');
  if (occurredAt === undefined) return fail('Cannot read the body: created_at must be an RFC 3339 time');
  const changes: FeedbackChange[] = [];
  for (const line of lines.length > 0 ? lines : [undefined]) {
    const change = upsertOf({
      source: context.source,
      externalId: line === undefined ? refund.id : `${refund.id}/${line.line_item_id}`,
      kind: context.kind ?? 'complaint',
      product: productOf(line?.line_item, context),
      text: refund.note,
      occurredAt,
      order: refund.order_id,
      labels: ['refund', line?.restock_type ?? ''],
    });
    if (!change.ok) return fail(`Cannot read the body: ${change.error}`);
    changes.push(change.value);
  }
  return ok(changes);
}

/** The field of the article that the settings name (`sku`), the product of the settings, or its title. */
function productOf(article: Line['line_item'], { source, product, productField }: SourceContext): string {
  const named = productField === undefined ? undefined : fieldOf(article, productField);
  const text = typeof named === 'string' || typeof named === 'number' ? String(named).trim() : '';
  return text || product || article?.title?.trim() || source;
}
