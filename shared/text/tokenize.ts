import { CharClass, charClass, wideMark } from './char-class.ts';
import { emoticonAt } from './emoticon.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji';

export interface Token {
  /** Lower-case, composed, straight apostrophes, without stacked accents, at most `MAX_TOKEN_LENGTH` long. */
  readonly word: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text; `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** Two letters or more, all upper case. */
  readonly shouted: boolean;
}

/** Longer words are cut before any table or stemmer sees them: stemmers are slower than linear. */
export const MAX_TOKEN_LENGTH = 64;

const apostrophes = new Set([0x27, 0x2019, 0x2018, 0x60, 0xb4]);
const entity = /&(?:amp|quot|nbsp|lt|gt|#\d{1,6}|#x[0-9a-f]{1,5}|[lr][sd]quo|apos);/iy;
const tagStart = /<(?:\/?[a-z]|!--)/iy;

/** Position after an HTML entity or tag at `at`; `at` itself when there is none. */
function skipMarkup(text: string, at: number, nextClose: () => number): number {
  if (text.charCodeAt(at) === 0x26) {
    entity.lastIndex = at;
    return entity.test(text) ? entity.lastIndex : at;
  }
  tagStart.lastIndex = at;
  if (!tagStart.test(text)) return at;
  const close = nextClose();
  return close > at && close - at < 2_000 ? close + 1 : at;
}

/** The next `>` at or after a position that only grows: all calls together read the text once. */
function forwardFinder(text: string, position: () => number): () => number {
  let found = -2;
  return () => {
    if (found !== -1 && found < position()) found = text.indexOf('>', position());
    return found;
  };
}

const stackedAccents = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]+/g;

/** Lower case, composed; what accents remain after composing are decoration. */
function normalWord(raw: string, plain: boolean): string {
  const cut = raw.length > MAX_TOKEN_LENGTH ? raw.slice(0, MAX_TOKEN_LENGTH) : raw;
  const lower = cut.toLowerCase();
  if (plain) return lower;
  const composed = lower
    .normalize('NFC')
    .replace(stackedAccents, '')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '');
  return composed
    .replaceAll('&#39;', "'")
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .slice(0, MAX_TOKEN_LENGTH);
}

/** End of the word at `start`: letters and digits, with single apostrophes, and points or commas between digits. */
function wordEnd(text: string, start: number): { end: number; plain: boolean; letters: boolean } {
  let end = start;
  let plain = true;
  let letters = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const kind = charClass(code);
    if (kind === CharClass.letter || kind === CharClass.ignored) letters = true;
    else if (
      code === 0x26 &&
      text.startsWith('&#39;', end) &&
      charClass(text.charCodeAt(end + 5)) === CharClass.letter
    ) {
      end += 4;
      plain = false;
    } else if (kind !== CharClass.digit) {
      const next = charClass(text.charCodeAt(end + 1));
      const joinsLetters = apostrophes.has(code) && next === CharClass.letter;
      const joinsDigits = !letters && (code === 0x2e || code === 0x2c) && next === CharClass.digit;
      if (!joinsLetters && !joinsDigits) break;
    }
    if (code > 127 || code === 0x60) plain = false;
  }
  return { end, plain, letters };
}

const isLowerCode = (code: number): boolean => code >= 97 && code <= 122;
const isShouted = (raw: string): boolean =>
  raw.length > 1 && !isLowerCode(raw.charCodeAt(1)) && raw === raw.toUpperCase() && raw !== raw.toLowerCase();

/** Emoji of a surrogate pair or symbol; anything else outside the BMP is a letter we do not know. */
function symbolAt(text: string, at: number): { word: string; end: number } {
  const point = text.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  return { word: text.slice(at, end), end };
}

function markAt(text: string, at: number): Token {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end += 1;
  const word = code < 128 ? text.charAt(at) : wideMark(code);
  return { word, kind: 'mark', start: at, end, shouted: false };
}

/** A hyphen between blanks is a dash: it parts clauses. One within a word only parts words. */
const isDash = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2d &&
  (charClass(text.charCodeAt(at + 1)) === CharClass.space ||
    charClass(text.charCodeAt(at - 1)) === CharClass.space);

/**
 * Words, numbers, clause marks and emoji of a text, in one pass over its code units. Tags and entities of HTML are
 * skipped. Runs of one mark are one token.
 * @example tokenize("Don't buy!!").map(({ word }) => word) // ["don't", 'buy', '!']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const nextClose = forwardFinder(text, () => at);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === CharClass.letter || kind === CharClass.digit) {
      const { end, plain, letters } = wordEnd(text, at);
      const raw = text.slice(at, Math.min(end, at + 2 * MAX_TOKEN_LENGTH));
      const word = normalWord(raw, plain);
      const shouted = letters && isShouted(raw);
      if (word !== '') tokens.push({ word, kind: letters ? 'word' : 'number', start: at, end, shouted });
      at = end;
      continue;
    }
    const emoticon = kind === CharClass.ignored ? undefined : emoticonAt(text, at);
    if (emoticon !== undefined) {
      tokens.push({ word: emoticon, kind: 'emoji', start: at, end: at + emoticon.length, shouted: false });
      at += emoticon.length;
    } else if (kind === CharClass.symbol) {
      const { word, end } = symbolAt(text, at);
      tokens.push({ word, kind: 'emoji', start: at, end, shouted: false });
      at = end;
    } else if (kind === CharClass.mark) {
      const mark = markAt(text, at);
      tokens.push(mark);
      at = mark.end;
    } else if (isDash(text, at)) {
      tokens.push({ word: '-', kind: 'mark', start: at, end: at + 1, shouted: false });
      at += 1;
    } else {
      const after = code === 0x3c || code === 0x26 ? skipMarkup(text, at, nextClose) : at;
      at = after > at ? after : at + 1;
    }
  }
  return tokens;
}
