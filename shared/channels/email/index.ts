import * as z from 'zod';
import type { Channel } from '../channel.ts';
import { judgeStatus } from '../judge-status.ts';
import { oneLine } from '../measure-title.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

const settings = z.strictObject({
  from: z.email(),
  to: z.array(z.email()).min(1).max(50),
  /** Where people can leave the list: an https or mailto address. */
  unsubscribe: z
    .string()
    .regex(/^(?:https:\/\/|mailto:)[^\s<>]+$/, 'must be an https or mailto address')
    .optional(),
});

const LONGEST_SUBJECT = 180;

/** Mail with text and HTML. */
export const email: Channel<z.infer<typeof settings>> = {
  id: 'email',
  settings,
  secretNames: () => [],
  compose(message, { from, to, unsubscribe }) {
    const subject = oneLine(message.subject);
    return {
      via: 'mail',
      from,
      to,
      subject: subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT).trimEnd()}…` : subject,
      text: mailText(message, unsubscribe),
      html: mailHtml(message, unsubscribe),
      headers: {
        'X-Entity-Ref-ID': message.id,
        ...(unsubscribe === undefined ? {} : unsubscribeHeaders(unsubscribe)),
      },
    };
  },
  judge: judgeStatus,
};

/** RFC 2369; with https also the one-click way of RFC 8058. */
const unsubscribeHeaders = (address: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${address}>`,
  ...(address.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
});
