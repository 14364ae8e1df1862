import * as z from 'zod';
import type { Signal } from '../../domain/signal.ts';
import type { Channel, Message } from '../channel.ts';
import { judgeStatus } from '../judge-status.ts';
import { measureLink, weekLink } from '../links.ts';
import { measureTitle } from '../measure-title.ts';
import { escapeWithin } from './escape-within.ts';

const settings = z.strictObject({
  /** Name of the secret that holds the address of the incoming webhook: who knows it can post. */
  secret: z.string().min(1),
});

/** Limits of Block Kit, and one of the whole message that the documentation does not name. */
const HEADER = 150;
const SECTION = 2_900;
const MOST_SIGNALS = 20;
const TOTAL = 11_000;

type Block = Readonly<Record<string, unknown>>;

/** Incoming webhook of Slack. */
export const slack: Channel<z.infer<typeof settings>> = {
  id: 'slack',
  settings,
  secretNames: ({ secret }) => [secret],
  compose(message, { secret }, secrets) {
    const url = secrets[secret] ?? '';
    if (!URL.canParse(url)) {
      throw new Error(
        `Cannot write to Slack: the secret ${secret} must be the address of an incoming webhook`,
      );
    }
    const body = { text: escapeWithin(message.subject, 2_000), blocks: blocksOf(message) };
    return {
      via: 'http',
      url,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    };
  },
  judge: judgeStatus,
};

function blocksOf(message: Message): readonly Block[] {
  const header: Block = {
    type: 'header',
    text: { type: 'plain_text', text: escapeWithin(message.subject, HEADER) },
  };
  const all = [...message.signals, ...message.improving];
  const shown: Block[] = [];
  let length = 0;
  for (const signal of all.slice(0, MOST_SIGNALS)) {
    const block = section(sectionText(message, signal));
    length += JSON.stringify(block).length;
    if (length > TOTAL) break;
    shown.push(block);
  }
  const rest = all.length - shown.length;
  const notes = [
    ...(rest > 0 ? [`${String(rest)} more signals on the dashboard`] : []),
    ...(message.watches.length > 0 ? [`${String(message.watches.length)} to watch`] : []),
    `${String(message.steadyCount)} measures steady`,
    ...(message.sample ? ['sample data'] : []),
  ];
  const link = weekLink(message);
  return [
    header,
    ...(all.length === 0 ? [section(escapeWithin(message.summary, SECTION))] : shown),
    { type: 'context', elements: [{ type: 'mrkdwn', text: escapeWithin(notes.join(' · '), SECTION) }] },
    ...(link === undefined ? [] : [button(link)]),
  ];
}

const section = (text: string): Block => ({ type: 'section', text: { type: 'mrkdwn', text } });

function sectionText(message: Message, signal: Signal): string {
  const { verdict, explanation, owner, newTerms } = signal;
  const mark = verdict.direction === 'down' ? 'Improving' : 'Needs attention';
  const link = measureLink(message, verdict);
  const title = escapeWithin(measureTitle(verdict), 300);
  const words = newTerms.length > 0 ? `\nNew words: ${newTerms.join(', ')}` : '';
  const who = owner === undefined ? '' : `\nOwner: ${owner}`;
  const rest = escapeWithin(`${explanation}${words}${who}`, 1_500);
  // In a link text `|` and line ends have a meaning of their own.
  const head = link === undefined ? title : `<${escapeWithin(link, 900)}|${title.replaceAll('|', '/')}>`;
  return `*${mark}* ${head}\n${rest}`;
}

const button = (url: string): Block => ({
  type: 'actions',
  elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open the week' }, url }],
});
