import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drainDirtyDays } from '../../../functions/roll-up/drain-dirty-days.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import { silentLog } from '../../support/memory-ports.ts';
import type { MemoryProtocol } from '../../support/memory-protocol.ts';
import { createMemorySqs } from '../../support/memory-sqs.ts';
import { createScoreBench, deletion, hasher, review, rows, starScorer } from '../../support/score-bench.ts';
import { sumsFromScratch } from '../../support/sums-from-scratch.ts';

const THRESHOLD = -300;
const instant = (hour: number): string => `2026-11-${String(10 + hour)}T10:00:00.000Z`;

/** Three feedbacks on two days; edits, deletions, all at a few instants, so that they meet. */
const change: fc.Arbitrary<FeedbackChange> = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 1, max: 5 }),
    fc.boolean(),
  )
  .map(([id, hour, stars, isDeletion]) =>
    isDeletion
      ? deletion(id, instant(hour))
      : review(id, {
          rating: { value: stars, min: 1, max: 5 },
          text: stars % 2 === 0 ? 'The parcel came late' : 'Fine',
          occurredAt: id === 'c' ? '2026-11-03T10:00:00.000Z' : '2026-11-02T10:00:00.000Z',
          updatedAt: instant(hour),
        }),
  );

const erasure = { message: 'erasure', job: 'e', receivedAt: instant(0), target: byId('b') };
function byId(externalId: string): unknown {
  return { by: 'id', source: 'shop', externalId };
}

const drain = (table: MemoryProtocol): Promise<unknown> =>
  drainDirtyDays({ table, log: silentLog, defectThreshold: () => THRESHOLD }, { hasTime: () => true });

/** A message fails at random; the queue brings it again until it is done. */
async function deliverAll(
  batches: readonly (readonly unknown[])[],
  failures: ReadonlySet<number>,
): Promise<MemoryProtocol> {
  let calls = 0;
  const { deliver, table } = createScoreBench(() => {
    calls += 1;
    if (failures.has(calls)) throw new Error('Cannot go on: the network failed');
  });
  for (const batch of batches) {
    let left = batch;
    for (let round = 0; left.length > 0; round += 1) {
      if (round > 200) throw new Error('A message fails for ever');
      const failed = await deliver(...left);
      left = left.filter((_, index) => failed.includes(`m${String(index)}`));
      await drain(table).catch(() => undefined);
    }
  }
  failures = new Set();
  await drain(table);
  return table;
}

/** What must lie there in the end, without any protocol: the newest change of each feedback counts. */
function expectedTexts(changes: readonly FeedbackChange[], isErased: boolean): ReadonlyMap<string, string> {
  const newest = new Map<string, { readonly order: string; readonly change: FeedbackChange }>();
  for (const change of changes) {
    const id = change.change === 'upsert' ? change.feedback.externalId : change.externalId;
    const order =
      change.change === 'upsert'
        ? `${change.feedback.updatedAt ?? ''}#${hasher.contentHash(contentOf(change))}`
        : `${change.deletedAt}#~`;
    const known = newest.get(id);
    if (!known || known.order < order) newest.set(id, { order, change });
  }
  const live = [...newest].flatMap(([id, { change }]) =>
    change.change === 'upsert' && !(isErased && id === 'b')
      ? [[hasher.feedbackKey('shop', id), contentOf(change)] as const]
      : [],
  );
  return new Map(live.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const contentOf = (change: Extract<FeedbackChange, { change: 'upsert' }>): string =>
  JSON.stringify([change.feedback, null]);

/** What lies there is the newest version of each feedback, and the sums are those of a fold from scratch. */
function expectStateOf(table: MemoryProtocol, changes: readonly FeedbackChange[], isErased: boolean): void {
  const live = [...table.live()].sort(([a], [b]) => (a < b ? -1 : 1));
  const expected = expectedTexts(changes, isErased);
  expect(live.map(([key]) => key)).toEqual([...expected.keys()]);
  for (const [key, feedback] of live) {
    const { rating, text = '', updatedAt = '' } = feedback;
    const content = expected.get(key) ?? '';
    expect(content).toContain(`"value":${String(rating?.value)}`);
    expect(content).toContain(text);
    expect(content).toContain(updatedAt);
    expect(feedback.score).toEqual(starScorer.score({ rating, text }));
  }
  const scratch = sumsFromScratch(table.live().values(), THRESHOLD);
  expect(JSON.stringify([...table.sums()])).toBe(JSON.stringify([...scratch]));
}

/** Choices of the queue and of the worker, one after the other, again from the start when they are used up. */
function chooser(choices: readonly number[]): (below: number) => number {
  let at = 0;
  return (below) => (choices[at++ % choices.length] ?? 0) % below;
}

/** Messages through a queue that mixes them up and brings some again, to a worker that dies at times. */
async function workOff(messages: readonly unknown[], choices: readonly number[]): Promise<MemoryProtocol> {
  const choose = chooser(choices);
  let patience = 40;
  const isUnlucky = (): boolean => patience > 0 && choose(4) === 0 && patience-- > 0;
  let dies = 0;
  const { deliver, table } = createScoreBench(() => {
    if (dies > 0 && --dies === 0) throw new Error('Cannot go on: the process was killed');
  });
  const queue = createMemorySqs({ maxReceives: 1_000 }, { pick: choose, keepsRemoved: isUnlucky });
  for (const message of messages) queue.send(JSON.stringify(message));
  while (queue.waiting() > 0) {
    const batch = queue.receive(1 + choose(4), 60);
    if (batch.length === 0) {
      queue.pass(60);
      continue;
    }
    dies = isUnlucky() ? 1 + choose(12) : 0;
    const isKilled = dies > 0;
    const failed = await deliver(...batch.map(({ body }) => body));
    dies = 0;
    await drain(table).catch(() => undefined);
    // A process that was killed has told the queue nothing: all of its batch comes again.
    if (isKilled) continue;
    batch.forEach(({ receipt }, at) => {
      if (failed.includes(`m${String(at)}`)) queue.changeVisibility(receipt, 1);
      else queue.remove(receipt);
    });
  }
  await drain(table);
  return table;
}

it('a queue that mixes up and repeats, and a worker that is killed at any call, end in the same state', async () => {
  const scenario = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 12 }),
    isErased: fc.boolean(),
    choices: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ changes, isErased, choices }) => {
      const messages = changes.map((one, index) => rows([one], index));
      const table = await workOff([...messages, ...(isErased ? [erasure] : [])], choices);
      expectStateOf(table, changes, isErased);
    }),
    { numRuns: 150 },
  );
});

it('any order, repetition and failure of the same changes ends in the same feedback and the same sums', async () => {
  const scenario = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 12 }),
    isErased: fc.boolean(),
    repeats: fc.array(fc.nat(), { maxLength: 10 }),
    shuffle: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    batchSize: fc.integer({ min: 1, max: 6 }),
    failures: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ changes, isErased, repeats, shuffle, batchSize, failures }) => {
      const messages = changes.map((one, index) => rows([one], index));
      const all = [
        ...messages,
        ...repeats.map((at) => messages[at % messages.length]),
        ...(isErased ? [erasure] : []),
      ];
      const mixed = all
        .map((message, index) => ({ message, order: shuffle[index] ?? 0 }))
        .sort((a, b) => a.order - b.order)
        .map(({ message }) => message);
      const batches = Array.from({ length: Math.ceil(mixed.length / batchSize) }, (_, n) =>
        mixed.slice(n * batchSize, (n + 1) * batchSize),
      );
      const table = await deliverAll(batches, new Set(failures));

      expectStateOf(table, changes, isErased);
    }),
    { numRuns: 200 },
  );
});
