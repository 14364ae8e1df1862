import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareChange } from '../../../functions/score/prepare-change.ts';
import { jsonText } from '../../../shared/adapters/dynamo/json-item.ts';
import { feedbackSchema } from '../../../shared/domain/feedback.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { hasher, RECEIVED } from '../../support/score-bench.ts';

const scorer = createScorer();
/** An item of DynamoDB holds 400 kB, its keys and other attributes included. */
const LIMIT = 400 * 1024 - 4_096;

/** Bytes of the longest feedback that a source can give, all of it made of one piece of text. */
function bytesOf(piece: string): number {
  const fill = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const feedback = feedbackSchema.parse({
    source: 'shop',
    externalId: fill(512),
    kind: 'review',
    product: `P${fill(199)}`,
    location: `P${fill(499)}`,
    rating: { value: 1, min: 1, max: 5 },
    title: fill(2_000),
    text: fill(1_000_000),
    language: 'en',
    author: fill(512),
    occurredAt: '2026-11-02T10:00:00.000Z',
    updatedAt: '2026-11-03T10:00:00.000Z',
    url: fill(2_048),
    price: { amount: 1e300, currency: 'EUR' },
    order: fill(200),
    reply: fill(1_000_000),
    labels: Array.from({ length: 50 }, () => fill(100)),
  });
  const change = prepareChange(
    { change: 'upsert', feedback },
    { hasher, scorer, timeZone: 'UTC', receivedAt: RECEIVED },
  );
  return change.change === 'upsert' ? Buffer.byteLength(jsonText(change.feedback)) : Number.NaN;
}

describe('row 29: the largest feedback is an item that a table takes', () => {
  it.each([
    ['letters that JSON writes with six bytes', '\u0000'],
    ['emoji', '😀'],
    ['quotes', '"\\'],
    ['phrases of all aspects', 'late, broken, rude, expensive, unsafe fire, hard to use. '],
    ['short words with feeling', 'bad good '],
  ])('of %s', (_, piece) => {
    expect(bytesOf(piece)).toBeLessThan(LIMIT);
  });

  it('of anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
        (piece) => bytesOf(piece) < LIMIT,
      ),
      { numRuns: 20 },
    );
  });
});
