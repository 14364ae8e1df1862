import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { optionalFlag, optionalText, optionalValue } from '../formats/optional-fields.ts';
import { parseBody } from '../formats/parse-body.ts';
import { parseDate } from '../formats/parse-date.ts';
import { plainText } from '../formats/plain-text.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const optionsSchema = z.strictObject({
  /** Address of the forum, for links to its posts: the header that names it is not signed. */
  forum: z.url({ protocol: /^https?$/ }).optional(),
});

const postSchema = z.looseObject({
  id: z.int().transform(String),
  post_number: z.int(),
  created_at: optionalText,
  updated_at: optionalText,
  deleted_at: optionalText,
  topic_id: optionalValue,
  topic_slug: optionalText,
  topic_title: optionalText,
  topic_archetype: optionalText,
  category_slug: optionalText,
  raw: optionalText,
  cooked: optionalText,
  user_id: optionalValue,
  staff: optionalFlag,
  admin: optionalFlag,
  moderator: optionalFlag,
  hidden: optionalFlag,
  user_deleted: optionalFlag,
});
type Post = z.infer<typeof postSchema>;

const bodySchema = z
  .object({ post: postSchema.optional(), ping: z.string().optional() })
  .refine(
    ({ post, ping }) => post !== undefined || ping !== undefined,
    'must hold a post (of the events of the webhook only those of posts are read)',
  );

/** @param event `post_created`, `post_edited`, `post_destroyed`, ... */
export const parsePost = (
  body: Uint8Array,
  event: string | undefined,
  context: SourceContext,
): Result<readonly FeedbackChange[]> =>
  parseBody(body, bodySchema, ({ post }) => {
    if (post === undefined || !isOfCustomer(post)) return ok([]);
    const change = changeOfPost(post, event, context);
    return change.ok ? ok([change.value]) : change;
  });

/** Answers are a conversation, messages are private, and the staff is the business. */
const isOfCustomer = (post: Post): boolean =>
  post.post_number === 1 &&
  post.topic_archetype !== 'private_message' &&
  ![post.staff, post.admin, post.moderator].includes(true);

function changeOfPost(post: Post, event: string | undefined, context: SourceContext): Result<FeedbackChange> {
  const { source, receivedAt, kind, options } = context;
  const occurredAt = parseDate(post.created_at ?? receivedAt, 'ISO');
  const editedAt = parseDate(post.updated_at ?? post.created_at ?? receivedAt, 'ISO');
  // Taken back into the forum is newer than its deletion, though nobody edited it.
  const updatedAt = event === 'post_recovered' ? receivedAt : editedAt;
  const deletedAt = parseDate(post.deleted_at ?? receivedAt, 'ISO');
  if (occurredAt === undefined || updatedAt === undefined || deletedAt === undefined) {
    return fail('post.created_at, post.updated_at and post.deleted_at must be RFC 3339 times');
  }
  if (event === 'post_destroyed' || post.deleted_at !== undefined || post.user_deleted === true) {
    return ok({ change: 'deletion', source, externalId: post.id, deletedAt });
  }
  if (post.hidden === true)
    return ok({ change: 'deletion', source, externalId: post.id, deletedAt: updatedAt });
  return upsertOf({
    source,
    externalId: post.id,
    kind: kind ?? 'complaint',
    product: productOf(post, context, post.category_slug),
    title: post.topic_title,
    text: plainText(post.raw ?? post.cooked ?? ''),
    author: post.user_id,
    occurredAt,
    updatedAt: updatedAt > occurredAt ? updatedAt : undefined,
    url: addressOf(post, optionsSchema.parse(options ?? {}).forum),
  });
}

function addressOf(post: Post, forum: string | undefined): string | undefined {
  if (forum === undefined || post.topic_id === undefined) return undefined;
  const parts = [post.topic_slug ?? '-', post.topic_id, String(post.post_number)];
  return `${forum.replace(/\/$/, '')}/t/${parts.map(encodeURIComponent).join('/')}`;
}
