import type { Signal } from '../../domain/signal.ts';
import type { Message } from '../channel.ts';
import { measureLink, weekLink } from '../links.ts';
import { measureTitle } from '../measure-title.ts';
import { escapeHtml } from './escape-html.ts';

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";
const MUTED = 'color:#5b6472';
const tones = { concern: '#c2410c', improvement: '#0072b2', common: '#6b7280' } as const;
type Tone = keyof typeof tones;

/** One column of tables, 600 pixels, inline styles: what mail programs show alike. No script, no picture. */
export function mailHtml(message: Message, unsubscribe: string | undefined): string {
  const rows = [
    ...(message.sample ? [row(`<p style="margin:0;${MUTED}">This is sample data.</p>`)] : []),
    row(`<h1 style="margin:0;font-size:20px;line-height:1.35">${escapeHtml(message.summary)}</h1>`),
    ...message.signals.map((signal) => card(message, signal, 'concern', 'Needs attention')),
    ...message.improving.map((signal) => card(message, signal, 'improvement', 'Improving')),
    ...(message.watches.length > 0
      ? [
          bar(
            'common',
            'To watch',
            message.watches.map((watch) => escapeHtml(measureTitle(watch))).join('<br>'),
          ),
        ]
      : []),
    row(
      `<p style="margin:0">Steady: ${String(message.steadyCount)}. Leave them alone: what moves there is chance.</p>`,
    ),
    ...foot(message, unsubscribe),
  ];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(message.subject)}</title></head>`,
    `<body style="margin:0;background:#f3f4f6;color:#1f2937;${FONT}">`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">',
    '<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="max-width:600px;width:100%;background:#ffffff">',
    ...rows,
    '</table></td></tr></table></body></html>',
  ].join('\n');
}

const row = (content: string): string =>
  `<tr><td style="padding:14px 20px;font-size:15px;line-height:1.5;${FONT}">${content}</td></tr>`;

/** Meaning by word and by colour, never by colour alone. */
const bar = (tone: Tone, word: string, content: string): string =>
  row(
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td width="6" style="background:${tones[tone]}"></td><td style="padding:2px 0 2px 14px;font-size:15px;line-height:1.5;${FONT}"><strong style="color:${tones[tone]}">${word}</strong><br>${content}</td></tr></table>`,
  );

function card(message: Message, signal: Signal, tone: Tone, word: string): string {
  const { verdict, explanation, owner, newTerms } = signal;
  const link = measureLink(message, verdict);
  const title = escapeHtml(measureTitle(verdict));
  return bar(
    tone,
    word,
    [
      `<strong>${link === undefined ? title : anchor(link, title)}</strong>`,
      escapeHtml(explanation),
      ...(newTerms.length > 0 ? [`New words: ${escapeHtml(newTerms.join(', '))}`] : []),
      ...(owner === undefined ? [] : [`Owner: ${escapeHtml(owner)}`]),
    ].join('<br>'),
  );
}

function foot(message: Message, unsubscribe: string | undefined): readonly string[] {
  const link = weekLink(message);
  const parts = [
    ...(link === undefined ? [] : [anchor(link, 'The whole week')]),
    ...(unsubscribe === undefined ? [] : [anchor(unsubscribe, 'Leave this list')]),
  ];
  return parts.length === 0 ? [] : [row(`<p style="margin:0;${MUTED}">${parts.join(' &middot; ')}</p>`)];
}

/** @param content HTML */
const anchor = (address: string, content: string): string =>
  /^(?:https?:\/\/|mailto:)/.test(address)
    ? `<a href="${escapeHtml(address)}" style="color:#1d4ed8">${content}</a>`
    : content;
