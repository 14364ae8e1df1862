import type { Batches } from '../../../../shared/sources/formats/batches.ts';
import { UnreadableExport } from '../unreadable-export.ts';

/** Longest tag, or text between two tags: a cell of Excel holds 32,767 letters, up to 6 for each. */
const MAX_LETTERS = 1_048_576;

/** An opening or closing tag, and the text between it and the tag before it. */
export interface XmlTag {
  /** Without prefix; `/` before a closing one. */
  readonly name: string;
  readonly attributes: string;
  readonly isEmpty: boolean;
  readonly textBefore: string;
}

/**
 * The tags of an XML text, piece by piece; comments and instructions are left out. Only what a workbook needs: entities
 * that a document defines itself are refused, since that is how XML bombs are made.
 * @throws UnreadableExport
 */
export async function* xmlTags(bytes: AsyncIterable<Uint8Array>): Batches<XmlTag> {
  const decoder = new TextDecoder();
  const rest = { text: '' };
  for await (const part of bytes) {
    rest.text += decoder.decode(part, { stream: true });
    yield tagsIn(rest);
    if (rest.text.length > MAX_LETTERS) throw broken(TOO_LONG);
  }
  if (rest.text.trim() !== '') throw broken('its start only');
}

/** Leaves what comes behind the last whole tag. */
function* tagsIn(rest: { text: string }): Generator<XmlTag> {
  const { text } = rest;
  let from = 0;
  for (;;) {
    const start = text.indexOf('<', from);
    if (start < 0) break;
    const isComment = text.startsWith('<!--', start);
    const close = isComment ? text.indexOf('-->', start + 4) : text.indexOf('>', start);
    if (close < 0) break;
    const end = isComment ? close + 2 : close;
    if (text.startsWith('<!D', start)) throw broken('a document type');
    if (end - from > MAX_LETTERS) throw broken(TOO_LONG);
    if (!isComment && text[start + 1] !== '?')
      yield tagOf(text.slice(from, start), text.slice(start + 1, end));
    from = end + 1;
  }
  rest.text = text.slice(from);
}

const TOO_LONG = 'a cell that is too long';
const broken = (got: string): UnreadableExport =>
  new UnreadableExport(`Cannot read the workbook: its sheets must be plain XML, got ${got}; save it as CSV`);

function tagOf(textBefore: string, inside: string): XmlTag {
  const isEmpty = inside.endsWith('/');
  const space = inside.search(/[\s/]/);
  const isEnd = inside.startsWith('/');
  const named = isEnd ? inside.slice(1).trim() : space < 0 ? inside : inside.slice(0, space);
  const name = named.slice(named.indexOf(':') + 1);
  return {
    name: isEnd ? `/${name}` : name,
    attributes: isEnd ? '' : inside.slice(named.length),
    isEmpty,
    textBefore,
  };
}

/** @example attribute('t')(' r="A1" t="s"') // 's' */
export function attribute(name: string): (attributes: string) => string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (attributes) => {
    const found = pattern.exec(attributes);
    return found ? xmlText(found[1] ?? found[2] ?? '') : undefined;
  };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its references resolved, and the escapes that Excel has of its own: `_x000D_`. */
export function xmlText(text: string): string {
  if (!/&|_x/.test(text)) return text;
  return text
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
      },
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
