import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldText } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { parseBody } from '../formats/parse-body.ts';
import { instantOfSeconds } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import { conversationSchema, notificationSchema, type Conversation } from './conversation-schema.ts';

export const parseNotification = (
  body: Uint8Array,
  context: SourceContext,
): Result<readonly FeedbackChange[]> =>
  parseBody(body, notificationSchema, ({ topic, data, created_at: sentAt }) => {
    if (topic === 'ping') return ok([]);
    const item = conversationSchema.safeParse(data?.item);
    if (!item.success) return fail(`data.item.${firstProblem(item.error)}`);
    const change =
      topic === 'conversation.deleted'
        ? deletionOf(item.data.id, sentAt, context)
        : changeOfConversation(item.data, context);
    return change.ok ? ok([change.value]) : change;
  });

function deletionOf(
  externalId: string,
  sentAt: string | undefined,
  { source, receivedAt }: SourceContext,
): Result<FeedbackChange> {
  const deletedAt = instantOfSeconds(sentAt, receivedAt);
  if (deletedAt === undefined) return fail('created_at must be seconds since 1970');
  return ok({ change: 'deletion', source, externalId, deletedAt });
}

/** Once it is rated, a conversation is a survey answer: the first message and the remark, both in the customer's words. */
function changeOfConversation(item: Conversation, context: SourceContext): Result<FeedbackChange> {
  const given = item.conversation_rating;
  const occurredAt = instantOfSeconds(given?.created_at ?? item.created_at, context.receivedAt);
  const updatedAt = instantOfSeconds(item.updated_at, occurredAt);
  if (occurredAt === undefined || updatedAt === undefined) {
    return fail('data.item: created_at and updated_at must be seconds since 1970');
  }
  const rating = parseRating(given?.rating ?? '', { min: 1, max: 5 });
  if (!rating.ok) return fail(`data.item.conversation_rating.rating: ${rating.error}`);
  const opening = isOfCustomer(item) ? item.source : undefined;
  const author = given?.contact ?? opening?.author;
  const words = [opening?.body, given?.remark]
    .map((text) => plainText(text ?? ''))
    .filter((text) => text !== '');
  return upsertOf({
    source: context.source,
    externalId: item.id,
    kind: context.kind ?? (given ? 'survey' : 'complaint'),
    product: productOf(item, context),
    rating: rating.value,
    title: plainText(opening?.subject ?? ''),
    text: words.join('\n\n'),
    language: fieldText(item, 'custom_attributes.language'),
    author: author?.external_id || author?.id,
    occurredAt,
    updatedAt: updatedAt > occurredAt ? updatedAt : undefined,
    order: fieldText(item, 'custom_attributes.order_id'),
    labels: (item.tags?.tags ?? []).flatMap(({ name }) => name ?? []),
  });
}

/** A conversation that the team or a bot began does not begin in the customer's words. */
const isOfCustomer = ({ source }: Conversation): boolean =>
  ['user', 'lead', 'contact'].includes(source?.author?.type ?? '');
