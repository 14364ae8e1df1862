/** What the tokenizer does with a UTF-16 code unit. */
export const CharClass = { space: 0, letter: 1, digit: 2, mark: 3, symbol: 4, ignored: 5 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return CharClass.letter;
  if (/[0-9]/.test(char)) return CharClass.digit;
  if (/[.,;:!?()\n]/.test(char)) return CharClass.mark;
  return CharClass.space;
});

/** Marks outside ASCII that end a clause, by code unit. */
const wideMarks: Readonly<Record<number, string>> = {
  0x2013: '-',
  0x2014: '-',
  0x2026: '.',
  0x3001: ',',
  0x3002: '.',
  0xff01: '!',
  0xff0c: ',',
  0xff1f: '?',
  0xbf: '?',
  0xa1: '!',
};
export const wideMark = (code: number): string => wideMarks[code] ?? '.';

/** Class of a code unit by ranges instead of Unicode tables: cheap, and good enough to tell words from the rest. */
export function charClass(code: number): CharClass {
  if (code < 128) return (ascii[code] ?? CharClass.space) as CharClass;
  if (wideMarks[code] !== undefined) return CharClass.mark;
  if (code === 0xd7 || code === 0xf7 || code < 0xaa) return CharClass.space;
  if (code < 0xc0)
    return code === 0xaa || code === 0xb5 || code === 0xba ? CharClass.letter : CharClass.space;
  if (code === 0x200d || code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f))
    return CharClass.ignored;
  if (code >= 0xfe00 && code <= 0xfe0f) return CharClass.ignored;
  if (code >= 0x2000 && code <= 0x206f) return CharClass.space;
  if (code >= 0x2190 && code <= 0x2bff) return CharClass.symbol;
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.symbol;
  if (code >= 0x20a0 && code <= 0x20cf) return CharClass.space;
  if ((code >= 0x3000 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3020)) return CharClass.space;
  if (code >= 0xff00 && code <= 0xff0f) return CharClass.space;
  return CharClass.letter;
}
