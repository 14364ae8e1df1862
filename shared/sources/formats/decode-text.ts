const BLOCK_BYTES = 65_536;

/**
 * Bytes of a file as text, in blocks: UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252 (which
 * decodes anything). The byte order mark is left out. Memory: two blocks.
 *
 * A byte that is not UTF-8 means Windows-1252 from there on, unless the file has shown real UTF-8 before:
 * then that byte is damage and becomes U+FFFD.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  for await (const block of blocksOf(bytes)) {
    decoder ??= decoderFor(block);
    const text = decoder.decode(block);
    if (text !== '') yield text;
  }
  const rest = decoder?.end() ?? '';
  if (rest !== '') yield rest;
}

interface Decoder {
  decode(block: Uint8Array): string;
  end(): string;
}

function decoderFor(start: Uint8Array): Decoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return streamDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return streamDecoder('utf-16be');
  return createUtf8OrWindows1252();
}

function streamDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  return { decode: (block) => decoder.decode(block, { stream: true }), end: () => decoder.decode() };
}

function createUtf8OrWindows1252(): Decoder {
  let pending: Uint8Array = new Uint8Array(0);
  let sawMultiByte = false;
  let first = true;
  let fallback: TextDecoder | undefined;
  const decodeHead = (head: Uint8Array): string => {
    // Only the start of the file has a byte order mark; later the same character is content.
    const options = { ignoreBOM: !first };
    first = false;
    if (fallback) return fallback.decode(head);
    try {
      const text = new TextDecoder('utf-8', { ...options, fatal: true }).decode(head);
      sawMultiByte ||= text.length < head.byteLength;
      return text;
    } catch {
      fallback = new TextDecoder(sawMultiByte || isMostlyUtf8(head) ? 'utf-8' : 'windows-1252', {
        ignoreBOM: true,
      });
      return fallback.decode(head).replace(/^\uFEFF/, options.ignoreBOM ? '$&' : '');
    }
  };
  return {
    decode(block) {
      const whole = concat(pending, block);
      const cut = fallback?.encoding === 'windows-1252' ? whole.byteLength : completeLength(whole);
      pending = whole.slice(cut);
      return cut === 0 ? '' : decodeHead(whole.subarray(0, cut));
    },
    end: () => (pending.byteLength === 0 ? '' : decodeHead(pending)),
  };
}

/** More characters above ASCII that decode than bytes that do not. */
function isMostlyUtf8(block: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(block);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const decoded = (text.match(/[^\x00-\x7f]/gu)?.length ?? 0) - damaged;
  return decoded > damaged;
}

/** Length without a multi-byte character that is cut off at the end. */
function completeLength(block: Uint8Array): number {
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

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.byteLength === 0) return b;
  const whole = new Uint8Array(a.byteLength + b.byteLength);
  whole.set(a);
  whole.set(b, a.byteLength);
  return whole;
}
