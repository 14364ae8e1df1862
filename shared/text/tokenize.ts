import { CharClass, charClass, wideMark } from './char-class.ts';
import { emoticonAt } from './emoticon.ts';
import { nextOfHash, startOfHash, writtenWord, type WrittenWord } from './written-word.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji';

export interface Token {
  /**
   * Lower-case, composed, straight apostrophes, without stacked accents, at most `MAX_TOKEN_LENGTH` long; `toLexemes()`
   * folds it.
   */
  word: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text; `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** Two letters or more, all upper case. */
  readonly shouted: boolean;
  /** Of words, numbers and common marks. */
  readonly written: WrittenWord | undefined;
  /** What lists know of it; filled by `toLexemes()`. */
  form: object | undefined;
}

/** Longer words are cut before any table or stemmer sees them: stemmers are slower than linear. */
export const MAX_TOKEN_LENGTH = 64;

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
const entity = /&(?:amp|quot|nbsp|lt|gt|#\d{1,6}|#x[0-9a-f]{1,5}|[lr][sd]quo|apos);/iy;
const tagStart = /<(?:\/?[a-z]|!--)/iy;

/** Position after an HTML entity or tag at `at`; `at` itself when there is none. */
function skipMarkup(text: string, at: number, nextClose: (from: number) => number): number {
  if (text.charCodeAt(at) === 0x26) {
    entity.lastIndex = at;
    return entity.test(text) ? entity.lastIndex : at;
  }
  tagStart.lastIndex = at;
  if (!tagStart.test(text)) return at;
  const close = nextClose(at);
  return close > at && close - at < 2_000 ? close + 1 : at;
}

/** The next `>` at or after a position that only grows from call to call: all of them together read the text once. */
function forwardFinder(text: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf('>', from);
    return found;
  };
}

const stackedAccents = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]+/g;

/** Lower case, composed; what accents remain after composing are decoration. */
function normalWord(raw: string): string {
  const cut = raw.length > MAX_TOKEN_LENGTH ? raw.slice(0, MAX_TOKEN_LENGTH) : raw;
  const lower = cut.toLowerCase();
  if (isPlain(raw)) return lower;
  const composed = lower
    .normalize('NFC')
    .replace(stackedAccents, '')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '');
  return composed
    .replaceAll('&#39;', "'")
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .slice(0, MAX_TOKEN_LENGTH);
}

function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code > 127 || code === 0x60 || code === 0x26) return false;
  }
  return true;
}

/** The word or number at `start`, and where it ends: letters and digits, with single apostrophes, and points or commas between digits. */
function wordAt(text: string, start: number): Token {
  let end = start;
  let letters = false;
  let hash = startOfHash;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLowerCode(code)) {
      letters = true;
      hash = nextOfHash(hash, code);
      continue;
    }
    const kind = charClass(code);
    if (kind === CharClass.letter || kind === CharClass.ignored) letters = true;
    else if (kind !== CharClass.digit) {
      if (code === 0x26 && text.startsWith('&#39;', end) && isLetter(text, end + 5)) end += 4;
      else {
        const joinsLetters = isApostrophe(code) && isLetter(text, end + 1);
        const joinsDigits = !letters && (code === 0x2e || code === 0x2c) && isDigit(text, end + 1);
        if (!joinsLetters && !joinsDigits) break;
      }
    }
    hash = nextOfHash(hash, code);
  }
  const kept = Math.min(end, start + 2 * MAX_TOKEN_LENGTH);
  const found = writtenWord(text, start, kept, hash, letters ? toWord : toNumber);
  const kind = letters ? 'word' : 'number';
  return { word: found.word, kind, start, end, shouted: found.shouted, written: found, form: undefined };
}

const isLetter = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.letter;
const isDigit = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.digit;

const isLowerCode = (code: number): boolean => code >= 97 && code <= 122;
const isShouted = (raw: string): boolean =>
  raw.length > 1 && !isLowerCode(raw.charCodeAt(1)) && raw === raw.toUpperCase() && raw !== raw.toLowerCase();

const written = (raw: string, word: string, shouted: boolean): WrittenWord => ({
  raw,
  word,
  shouted,
  votes: undefined,
  form: undefined,
  formsOf: undefined,
});
const toWord = (raw: string): WrittenWord => written(raw, normalWord(raw), isShouted(raw));
const toNumber = (raw: string): WrittenWord => written(raw, normalWord(raw), false);

/** Emoji of a surrogate pair or symbol; anything else outside the BMP is a letter we do not know. */
function symbolAt(text: string, at: number): { word: string; end: number } {
  const point = text.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  return { word: text.slice(at, end), end };
}

/** By code unit. */
const asciiMarks = Array.from({ length: 128 }, (_, code) => toNumber(String.fromCharCode(code)));

function markToken(text: string, start: number, end: number): Token {
  const code = text.charCodeAt(start);
  const written = asciiMarks[code];
  const word = written?.word ?? wideMark(code);
  return { word, kind: 'mark', start, end, shouted: false, written, form: undefined };
}

/** A run of one mark. */
function markAt(text: string, at: number): Token {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end += 1;
  return markToken(text, at, end);
}

const emojiToken = (word: string, start: number, end: number): Token => ({
  word,
  kind: 'emoji',
  start,
  end,
  shouted: false,
  written: undefined,
  form: undefined,
});

/** A hyphen between blanks is a dash: it parts clauses. One within a word only parts words. */
const isDash = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2d &&
  (charClass(text.charCodeAt(at + 1)) === CharClass.space ||
    charClass(text.charCodeAt(at - 1)) === CharClass.space);

/** Every fifth code unit of a text. */
const BLANK = 0x20;

/**
 * Words, numbers, clause marks and emoji of a text, in one pass over its code units. Tags and entities of HTML are
 * skipped. Runs of one mark are one token.
 * @example tokenize("Don't buy!!").map(({ word }) => word) // ["don't", 'buy', '!']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const nextClose = forwardFinder(text);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at += 1;
      continue;
    }
    const kind = charClass(code);
    if (kind === CharClass.letter || kind === CharClass.digit) {
      const word = wordAt(text, at);
      if (word.word !== '') tokens.push(word);
      at = word.end;
      continue;
    }
    const emoticon = kind === CharClass.ignored ? undefined : emoticonAt(text, at);
    if (emoticon !== undefined) {
      tokens.push(emojiToken(emoticon, at, at + emoticon.length));
      at += emoticon.length;
    } else if (kind === CharClass.symbol) {
      const { word, end } = symbolAt(text, at);
      tokens.push(emojiToken(word, at, end));
      at = end;
    } else if (kind === CharClass.mark) {
      const mark = markAt(text, at);
      tokens.push(mark);
      at = mark.end;
    } else if (isDash(text, at)) {
      tokens.push(markToken(text, at, at + 1));
      at += 1;
    } else {
      const after = code === 0x3c || code === 0x26 ? skipMarkup(text, at, nextClose) : at;
      at = after > at ? after : at + 1;
    }
  }
  return tokens;
}
