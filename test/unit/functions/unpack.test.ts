import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../functions/import/unpack/unpack.ts';
import { UnreadableExport } from '../../../functions/import/unpack/unreadable-export.ts';

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += length) yield bytes.subarray(from, from + length);
}

async function read(bytes: Uint8Array, length = 10_000) {
  const texts: string[] = [];
  let size = 0;
  for await (const file of unpack(inPieces(bytes, length))) {
    const parts: Uint8Array[] = [];
    for await (const part of file.bytes) {
      size += part.byteLength;
      if (size < 1_048_576) parts.push(part);
    }
    texts.push(Buffer.concat(parts).toString());
  }
  return { texts, size };
}

const text = Array.from({ length: 600 }, (_, n) => `row ${String(n)} ünïcode 😀`).join('\n');

describe('unpack() gives the bytes of the files', () => {
  it.each([1, 7, 100_000])('when they come in pieces of %i bytes', async (length) => {
    const bytes = Buffer.from(text);
    const files = { 'a.csv': bytes, '.DS_Store': Buffer.from('x'), 'b.csv': Buffer.from('second') };
    expect((await read(bytes, length)).texts).toEqual([text]);
    expect((await read(gzipSync(bytes), length)).texts).toEqual([text]);
    expect((await read(zipSync(files), length)).texts).toEqual([text, 'second']);
  });

  it.each(['', 'P', 'PK', '\u001f'])('when there are as few as %j', async (few) => {
    expect((await read(Buffer.from(few))).texts).toEqual([few]);
  });
});

describe('unpack() stops at a decompression bomb', () => {
  const zeros = Buffer.alloc(120 * 1_048_576);
  it.each([
    ['gzip', gzipSync(zeros)],
    ['zip', zipSync({ 'a.csv': zeros })],
  ])('in %s', async (_, bomb) => {
    expect(bomb.byteLength).toBeLessThan(200_000);
    await expect(read(bomb)).rejects.toThrow(/decompression bomb/);
    await expect(read(bomb)).rejects.toBeInstanceOf(UnreadableExport);
  });

  it('but not at an honest file that packs well', async () => {
    const rows = Buffer.from('2026-11-02,5,Fine\n'.repeat(400_000));
    expect((await read(gzipSync(rows))).size).toBe(rows.byteLength);
  });
});

it('unpack() passes on what the network failed with: the export is not to blame', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield gzipSync(text).subarray(0, 500);
    throw new Error('socket hang up');
  }
  const readAll = async (): Promise<void> => {
    for await (const file of unpack(failing()))
      for await (const part of file.bytes) part.byteLength.toFixed();
  };
  await expect(readAll()).rejects.toThrow('socket hang up');
});
