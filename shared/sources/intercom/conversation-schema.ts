import * as z from 'zod';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';

const person = z.object({ type: optionalText, id: optionalValue, external_id: optionalText }).nullish();

/** What is read of a conversation; e-mail addresses and names are not. */
export const conversationSchema = z.looseObject({
  id: z.union([z.int(), z.string().trim().min(1)]).transform(String),
  created_at: optionalValue,
  updated_at: optionalValue,
  conversation_rating: z
    .object({ rating: optionalValue, remark: optionalText, created_at: optionalValue, contact: person })
    .nullish(),
  source: z.object({ subject: optionalText, body: optionalText, author: person }).nullish(),
  tags: z.object({ tags: z.array(z.object({ name: optionalText })) }).nullish(),
});
export type Conversation = z.infer<typeof conversationSchema>;

export const notificationSchema = z.object({
  topic: z.enum(
    ['conversation.rating.added', 'conversation.user.created', 'conversation.deleted', 'ping'],
    'must be conversation.rating.added, conversation.user.created or conversation.deleted (take the other topics out of the webhook)',
  ),
  created_at: optionalValue,
  data: z.object({ item: z.unknown() }).nullish(),
});
