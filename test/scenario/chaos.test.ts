import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf, type Observed } from '../chaos/invariants.ts';
import { idOf, oracleOf } from '../chaos/oracle.ts';
import { CANARY } from '../chaos/plan.ts';
import { runChaos, type ChaosResult } from '../chaos/run-chaos.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let result: ChaosResult;

beforeAll(async () => {
  folder = await temporaryFolder();
  result = await runChaos({
    deliveries: 1_000,
    kills: 3,
    seed: 4,
    folder: folder.path,
    say: () => undefined,
  });
});
afterAll(() => folder.remove());

describe('1,000 deliveries, kill -9, a throttled table and a queue that takes half of a batch', () => {
  it('keep the invariants I1 to I9: nothing is lost and nothing counts twice', () => {
    expect(result.violations).toEqual([]);
    expect(result.figures).toMatchObject({ 'deliveries acknowledged': 1_000, lost: 0, double: 0 });
    expect(result.figures['kills survived']).toBe(3);
    expect(result.figures['calls of the table throttled']).toBeGreaterThan(20);
    expect(result.figures['feedback stored']).toBeGreaterThan(500);
    expect(result.figures['revisions published']).toBeGreaterThan(3);
  });
});

/** The invariants that a change of what was observed breaks. */
const broken = (change: (observed: Observed) => Partial<Observed['stored']> | { readonly log: string }) => {
  const changed = change(result.observed);
  const observed =
    'log' in changed
      ? { ...result.observed, ...changed }
      : { ...result.observed, stored: { ...result.observed.stored, ...changed } };
  return [...new Set(violationsOf(result.oracle, observed).map((one) => one.slice(0, 2)))];
};

describe('the check of a chaos run finds', () => {
  it('a delivery that was acknowledged and is not stored', () => {
    const review = {
      product: 'Kettle',
      text: 'Lost.',
      rating: 1,
      occurredAt: '2026-11-02T10:00:00.000Z',
    };
    const one = oracleOf(
      [
        {
          source: 'shop',
          webhookId: 'lost',
          body: '',
          says: { kind: 'review', externalId: 'lost', review },
        },
      ],
      [],
    );
    const oracle = {
      ...result.oracle,
      live: new Map([...result.oracle.live, ...one.live]),
      distinct: result.oracle.distinct + 1,
    };
    const violations = violationsOf(oracle, result.observed);
    expect(violations).toContainEqual(expect.stringMatching(/^I1: shop lost must be/));
    expect(violations).toContainEqual(expect.stringMatching(/^I4: Kettle 2026-11-02 must have/));
    expect(violations).toContainEqual(expect.stringMatching(/^I6: /));
  });

  it('a stored feedback that is gone', () => {
    expect(broken(({ stored }) => ({ feedback: stored.feedback.slice(1) }))).toEqual(['I1', 'I4', 'I6']);
  });

  it('the words before an edit', () => {
    const [first, ...rest] = result.observed.stored.feedback;
    if (!first) throw new Error('There must be feedback');
    const old = { ...first, feedback: { ...first.feedback, text: 'Before the edit.' } };
    expect(broken(() => ({ feedback: [old, ...rest] }))).toEqual(['I1']);
  });

  it('a feedback that was erased and came back', () => {
    const [id] = result.oracle.live.keys();
    const [source = '', externalId = ''] = id?.split(' ') ?? [];
    const oracle = {
      ...result.oracle,
      live: new Map([...result.oracle.live].filter(([key]) => key !== idOf(source, externalId))),
    };
    const found = violationsOf(oracle, result.observed).map((one) => one.slice(0, 2));
    expect(found).toContain('I2');
    expect(found).toContain('I4');
  });

  it('a feedback that is stored twice, and one in a place that its identity does not name', () => {
    const [first] = result.observed.stored.feedback;
    if (!first) throw new Error('There must be feedback');
    const twice = { ...first, place: 'Kettle 2020-01-01' };
    expect(broken(({ stored }) => ({ feedback: [...stored.feedback, twice] }))).toEqual([
      'I3',
      'I4',
      'I6',
      'I9',
    ]);
  });

  it('a sum that is one too high', () => {
    const [place, sums] = [...result.observed.stored.sums].find(([, { cells }]) => cells.length > 0) ?? [];
    if (place === undefined || !sums) throw new Error('There must be sums');
    const cells = sums.cells.map((cell) => ({ ...cell, mentions: cell.mentions + 1 }));
    expect(
      broken(({ stored }) => ({ sums: new Map([...stored.sums, [place, { ...sums, cells }]]) })),
    ).toEqual(['I4']);
  });

  it('a day that nobody adds up, a dead letter, and a lost revision', () => {
    expect(broken(() => ({ dirty: ['M#Kettle D#2026-11-02'] }))).toEqual(['I5']);
    expect(broken(() => ({ deadLetters: 1 }))).toEqual(['I6']);
    expect(
      broken(({ stored }) => ({
        publications: stored.publications.map((one) => ({ ...one, revision: one.revision + 1 })),
      })),
    ).toEqual(['I7']);
  });

  it('a person who is named in a log or in the table', () => {
    expect(broken(({ log }) => ({ log: `${log} ${CANARY}` }))).toEqual(['I8']);
    expect(broken(({ stored }) => ({ text: `${stored.text} ${CANARY}` }))).toEqual(['I8']);
  });
});
