import { decodeEntities } from './decode-entities.ts';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Elements that end a line. `*` is an item of a BBCode list. */
const blocks = names(
  'p div br li ul ol dl dt dd tr table thead tbody h1 h2 h3 h4 h5 h6 pre hr section article header footer list *',
);
const inline = names(
  'a abbr b body center code color del details em email emoji figcaption figure font html i img ins kbd label left main ' +
    'mark nav right s size small span spoiler strike strong sub summary sup svg td th u url video youtube',
);
/** What stands in them is not what the author says: programs, and words of somebody else. */
const dropped = names('script style head template title blockquote aside quote comment');

/** A tag of HTML or BBCode, or the start or end of a comment. No part of it can match what the part before it does. */
const markup = /<(\/?)([a-z][a-z0-9]*)(?![\w:-])[^<>]*>|\[(\/?)([a-z]+|\*)(?:[= ][^[\]]*)?\]|(<!--)|-->/gi;

/** Without one of them a text has neither markup nor entities. */
const MARKED = /[<[&]|-->/;

interface Piece {
  readonly text: string;
  /** Of the tag after the text; empty at the end. */
  readonly name: string;
  readonly isEnd: boolean;
}

/**
 * The words of a text in HTML or BBCode, in one pass over it. Quotations of others go with what is in them; a tag that
 * nobody closed takes nothing with it, and what only looks like a tag (`<3`, `<not html>`) stays.
 *
 * @example plainText('<p>Lid broke.</p><blockquote>Hello!</blockquote>Tea &amp; all') // 'Lid broke.\nTea & all'
 */
export function plainText(text: string): string {
  if (!MARKED.test(text)) return tidy(text);
  const pieces = piecesOf(text);
  const hidden = hiddenPieces(pieces);
  const words = pieces.map((piece, place) => {
    if (hidden(place)) return '';
    return blocks.has(piece.name) || dropped.has(piece.name) ? `${piece.text}\n` : piece.text;
  });
  return tidy(decodeEntities(words.join('')));
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(markup)) {
    const name = nameOf(match);
    if (!blocks.has(name) && !inline.has(name) && !dropped.has(name)) continue;
    const isEnd = (match[1] ?? match[3] ?? '') !== '' || match[0] === '-->';
    pieces.push({ text: text.slice(from, match.index), name, isEnd });
    from = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(from), name: '', isEnd: false }];
}

function nameOf([whole, , element, , code]: RegExpExecArray): string {
  return whole === '<!--' || whole === '-->' ? 'comment' : (element ?? code ?? '').toLowerCase();
}

/** Pieces between a dropped tag and the one that closes it. */
function hiddenPieces(pieces: readonly Piece[]): (place: number) => boolean {
  const change = new Int32Array(pieces.length + 1);
  const open = new Map<string, number[]>();
  for (const [place, { name, isEnd }] of pieces.entries()) {
    if (!dropped.has(name)) continue;
    const places = open.get(name) ?? [];
    open.set(name, places);
    if (!isEnd) places.push(place);
    const start = isEnd ? places.pop() : undefined;
    if (start === undefined) continue;
    change[start + 1] = (change[start + 1] ?? 0) + 1;
    change[place + 1] = (change[place + 1] ?? 0) - 1;
  }
  for (let place = 1; place < change.length; place++)
    change[place] = (change[place] ?? 0) + (change[place - 1] ?? 0);
  return (place) => (change[place] ?? 0) > 0;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00a0]{2,}|[\t\u00a0]/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
