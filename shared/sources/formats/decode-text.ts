import type { TextPlace } from '../../domain/read-position.ts';

const BLOCK_BYTES = 65_536;

export interface TextBlock {
  readonly text: string;
  /** From here on the bytes decode to this block and all after it. */
  readonly place: TextPlace;
}

/** The texts of `decodeBlocks`, from the start of a file. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const { text } of decodeBlocks(bytes)) yield text;
}

/**
 * Bytes of a file as text, in blocks: UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252 (which
 * decodes anything). The byte order mark is left out. Memory: two blocks.
 *
 * A byte that is not UTF-8 means Windows-1252 from there on, unless the file has shown real UTF-8 before:
 * then that byte is damage and becomes U+FFFD.
 * @param from place of an earlier block; `bytes` begin there
 */
export async function* decodeBlocks(
  bytes: AsyncIterable<Uint8Array>,
  from?: TextPlace,
): AsyncGenerator<TextBlock> {
  let offset = from?.offset ?? 0;
  let decoder = from?.decoder;
  for await (const block of blocksOf(bytes)) {
    decoder ??= decoderFor(block);
    const place = { offset, decoder };
    const whole = Buffer.concat([Uint8Array.from(decoder.pending), block]);
    const cut = completeLength(whole, decoder.encoding);
    const decoded = decode(whole.subarray(0, cut), decoder, offset === 0);
    decoder = { ...decoded.decoder, pending: [...whole.subarray(cut)] };
    offset += block.byteLength;
    if (decoded.text !== '') yield { text: decoded.text, place };
  }
  if (!decoder || decoder.pending.length === 0) return;
  const { text } = decode(Uint8Array.from(decoder.pending), decoder, false);
  yield { text, place: { offset, decoder } };
}

type Decoder = TextPlace['decoder'];

function decoderFor([first, second]: Uint8Array): Decoder {
  const decoder = { sawMultiByte: false, pending: [] };
  if (first === 0xff && second === 0xfe) return { ...decoder, encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { ...decoder, encoding: 'utf-16be' };
  return { ...decoder, encoding: 'undecided' };
}

/** @param isStart only the start of the file has a byte order mark; later the same character is content */
function decode(
  bytes: Uint8Array,
  decoder: Decoder,
  isStart: boolean,
): { readonly text: string; readonly decoder: Decoder } {
  const { encoding, sawMultiByte } = decoder;
  const ignoreBOM = !isStart;
  if (encoding !== 'undecided') {
    return { text: new TextDecoder(encoding, { ignoreBOM }).decode(bytes), decoder };
  }
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM, fatal: true }).decode(bytes);
    return { text, decoder: { ...decoder, sawMultiByte: sawMultiByte || text.length < bytes.byteLength } };
  } catch {
    const chosen = sawMultiByte || isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
    const text = new TextDecoder(chosen, { ignoreBOM }).decode(bytes);
    return { text, decoder: { ...decoder, encoding: chosen } };
  }
}

/** More characters above ASCII that decode than bytes that do not. */
function isMostlyUtf8(block: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(block);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const decoded = (text.match(/[^\x00-\x7f]/gu)?.length ?? 0) - damaged;
  return decoded > damaged;
}

/** Length without a character that is cut off at the end. */
function completeLength(block: Buffer, encoding: Decoder['encoding']): number {
  if (encoding === 'windows-1252') return block.byteLength;
  return encoding === 'utf-16le' || encoding === 'utf-16be'
    ? completeUtf16(block, encoding)
    : completeUtf8(block);
}

function completeUtf16(block: Buffer, encoding: 'utf-16le' | 'utf-16be'): number {
  const even = block.byteLength - (block.byteLength % 2);
  if (even === 0) return 0;
  const last = encoding === 'utf-16le' ? block.readUInt16LE(even - 2) : block.readUInt16BE(even - 2);
  const isFirstHalf = last >= 0xd800 && last <= 0xdbff;
  return isFirstHalf ? even - 2 : even;
}

function completeUtf8(block: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, block.byteLength); back++) {
    const byte = block[block.byteLength - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? block.byteLength - back : block.byteLength;
    }
  }
  return block.byteLength;
}

/** Blocks of one size, however the bytes arrive: the same file always decodes the same way. */
async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(BLOCK_BYTES);
  let filled = 0;
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.byteLength;) {
      const part = chunk.subarray(from, from + BLOCK_BYTES - filled);
      block.set(part, filled);
      filled += part.byteLength;
      from += part.byteLength;
      if (filled < BLOCK_BYTES) continue;
      yield block;
      block = new Uint8Array(BLOCK_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
