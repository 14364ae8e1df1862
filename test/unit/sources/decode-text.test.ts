import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/sources/formats/decode-text.ts';
import { listOf, piecesOf } from './bytes.ts';

const decoded = async (bytes: Uint8Array, length?: number): Promise<string> =>
  (await listOf(decodeText(piecesOf(bytes, length)))).join('');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, order: 'LE' | 'BE'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};

describe('decodeText()', () => {
  it('gives back every text in UTF-8 and UTF-16, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), async (any, length) => {
        const text = any.toWellFormed().replace(/^\uFEFF/, '');
        expect(await decoded(utf8(text), length)).toBe(text);
        expect(await decoded(utf8(`\uFEFF${text}`), length)).toBe(text);
        expect(await decoded(utf16(text, 'LE'), length)).toBe(text);
        expect(await decoded(utf16(text, 'BE'), length)).toBe(text);
      }),
    );
  });

  it('keeps characters whole that lie across its blocks of 64 kB', async () => {
    const text = `${'x'.repeat(65_535)}ü${'y'.repeat(65_534)}😡`;
    expect(await decoded(utf8(text))).toBe(text);
  });

  it('reads Windows-1252 where the bytes are not UTF-8, even far down', async () => {
    expect(await decoded(Buffer.from('f\xfcr 9 \x80', 'latin1'))).toBe('für 9 €');
    const far = Buffer.concat([Buffer.alloc(200_000, 'x'), Buffer.from('f\xfcr f\xfcr', 'latin1')]);
    expect((await decoded(far)).slice(-7)).toBe('für für');
  });

  it('replaces a damaged byte in a file that is UTF-8 otherwise', async () => {
    const bytes = Buffer.concat([utf8('größer, schöner, '), new Uint8Array([0xff]), utf8(' für')]);
    expect(await decoded(bytes)).toBe('größer, schöner, \uFFFD für');
    const far = Buffer.concat([utf8('ü'.repeat(50_000)), new Uint8Array([0xc3]), utf8(' für')]);
    expect((await decoded(far)).slice(-5)).toBe('\uFFFD für');
  });

  it('never throws, and ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await decoded(bytes, 5))).toBe('string');
      }),
    );
  });
});
