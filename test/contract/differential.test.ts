import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { createScoredFeedback } from '../../shared/adapters/dynamo/scored-feedback.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import type { ObjectStore } from '../../shared/ports/infrastructure.ts';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { createMemoryObjects } from '../support/memory-ports.ts';
import { createMemoryProtocol } from '../support/memory-protocol.ts';
import type { ProtocolTable } from '../support/table-ports.ts';
import { tableCall, type TableOperation } from '../support/table-operations.ts';

const TIMEOUT = 240_000;

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

/** Makes every call on both, one after the other, and compares each answer. @returns how many calls were compared */
async function compare<Port>(
  operations: readonly ((port: Port) => Promise<unknown>)[],
  [one, other]: readonly [Port, Port],
): Promise<number> {
  for (const [at, operation] of operations.entries()) {
    const answers = [await operation(one), await operation(other)];
    expect(answers[1], `call ${String(at)}`).toEqual(answers[0]);
  }
  return operations.length;
}

it(
  'the table in memory answers 3,000 random calls as DynamoDB does',
  async () => {
    const { dynamo, names } = embedded;
    const real: ProtocolTable = {
      ...createFeedbackTable(dynamo, names.TABLE_NAME),
      ...createRollUpTable(dynamo, names.TABLE_NAME),
      ...createScoredFeedback(dynamo, names.TABLE_NAME),
    };
    let [calls, run] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(tableCall, { minLength: 60, maxLength: 60 }),
        async (made: readonly TableOperation[]) => {
          run += 1;
          // All runs share a table: each has products, keys and authors of its own.
          const names = `run ${String(run)}`;
          const operations = made.map((operation) => (table: ProtocolTable) => operation(table, names));
          calls += await compare(operations, [real, createMemoryProtocol()]);
        },
      ),
      { numRuns: 50, seed: 5, endOnFailure: true },
    );
    expect(calls).toBe(3_000);
  },
  TIMEOUT,
);

const [A, B] = ['exports/a b/ä.csv', 'bodies/1'] as const;
const keyOf = fc.constantFrom(A, B);
const content = fc.constantFrom('.', 'short', 'ä longer text', '\u0000\ufffe');

async function opened(
  store: ObjectStore,
  key: string,
  options: { readonly offset: number; readonly etag?: string },
): Promise<{ readonly size: number; readonly etag: string; readonly bytes: string } | undefined> {
  const object = await store.open(key, options);
  if (!object) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of object.body) parts.push(part);
  return {
    size: object.size,
    etag: object.etag.replaceAll('"', ''),
    bytes: Buffer.concat(parts).toString('hex'),
  };
}

const objectCall: fc.Arbitrary<(store: ObjectStore) => Promise<unknown>> = fc.oneof(
  fc.tuple(keyOf, content).map(
    ([key, body]) =>
      (store: ObjectStore) =>
        store.put(key, body),
  ),
  fc.tuple(keyOf, fc.nat({ max: 5 }), fc.boolean()).map(
    ([key, offset, isOther]) =>
      (store: ObjectStore) =>
        opened(store, key, { offset, ...(isOther ? { etag: 'f'.repeat(32) } : {}) }),
  ),
  fc.tuple(keyOf, fc.nat({ max: 5 })).map(([key, offset]) => async (store: ObjectStore) => {
    // The version that is there now.
    const now = await opened(store, key, { offset: 0 });
    return now && opened(store, key, { offset, etag: now.etag });
  }),
  // Without its condition: the embedded S3 deletes whatever the ETag is.
  keyOf.map((key) => (store: ObjectStore) => store.remove(key)),
);

it(
  'the object store in memory answers 1,000 random calls as S3 does',
  async () => {
    const { s3, names } = embedded;
    const real = createObjectStore(s3, names.BUCKET_NAME);
    let calls = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(objectCall, { minLength: 50, maxLength: 50 }), async (operations) => {
        await Promise.all([A, B].map((key) => real.remove(key)));
        calls += await compare(operations, [real, createMemoryObjects(3)]);
      }),
      { numRuns: 20, seed: 5, endOnFailure: true },
    );
    expect(calls).toBe(1_000);
  },
  TIMEOUT,
);
