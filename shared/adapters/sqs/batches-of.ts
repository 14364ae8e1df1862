/** Limits of SendMessageBatch. */
const MAX_ENTRIES = 10;
export const MAX_BYTES = 1_048_576;

/** Bodies in order, cut into batches that the queue accepts. Bodies are ASCII: a letter is a byte. */
export function batchesOf(bodies: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const body of bodies) {
    if (batch.length === MAX_ENTRIES || (batch.length > 0 && bytes + body.length > MAX_BYTES)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(body);
    bytes += body.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
