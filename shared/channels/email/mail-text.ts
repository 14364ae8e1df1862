import type { Signal } from '../../domain/signal.ts';
import type { Message } from '../channel.ts';
import { measureLink, weekLink } from '../links.ts';
import { measureTitle, oneLine } from '../measure-title.ts';

/** The mail for people who read text: the same order as the page. */
export function mailText(message: Message, unsubscribe: string | undefined): string {
  const link = weekLink(message);
  return [
    ...(message.sample ? ['This is sample data.', ''] : []),
    oneLine(message.summary),
    ...part(message, 'Needs attention', message.signals),
    ...part(message, 'Improving', message.improving),
    ...(message.watches.length > 0
      ? ['', 'To watch', ...message.watches.map((watch) => `- ${measureTitle(watch)}`)]
      : []),
    '',
    `Steady: ${String(message.steadyCount)}. Leave them alone: what moves there is chance.`,
    ...(link === undefined ? [] : ['', `The whole week: ${link}`]),
    ...(unsubscribe === undefined ? [] : ['', `Leave this list: ${unsubscribe}`]),
    '',
  ].join('\n');
}

function part(message: Message, title: string, signals: readonly Signal[]): readonly string[] {
  if (signals.length === 0) return [];
  return ['', title, ...signals.flatMap((signal) => lines(message, signal))];
}

function lines(message: Message, { verdict, explanation, owner, newTerms }: Signal): readonly string[] {
  const link = measureLink(message, verdict);
  return [
    `- ${measureTitle(verdict)}`,
    `  ${oneLine(explanation)}`,
    ...(newTerms.length > 0 ? [`  New words: ${oneLine(newTerms.join(', '))}`] : []),
    ...(owner === undefined ? [] : [`  Owner: ${oneLine(owner)}`]),
    ...(link === undefined ? [] : [`  ${link}`]),
  ];
}
