/** Bytes of a text in pieces of one length. */
export async function* piecesOf(content: string | Uint8Array, length = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let from = 0; from < bytes.byteLength; from += length) yield bytes.subarray(from, from + length);
}

export async function listOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

/** What comes in batches, one after the other. */
export async function* itemsOf<T>(batches: AsyncIterable<Iterable<T>>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}
