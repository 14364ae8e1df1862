import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctScore } from '../../../shared/domain/correction.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import {
  createScoreBench,
  hasher,
  RECEIVED,
  review,
  rows,
  starScorer,
  starScorerAnew,
} from '../../support/score-bench.ts';

const correction = { aspect: 'support', not: 'delivery' };
const message = (id: string): unknown => ({
  message: 'correction',
  job: `fix-${id}`,
  receivedAt: RECEIVED,
  feedback: hasher.feedbackKey('shop', id),
  correction,
});
const edit = (day: number) =>
  review('a', { text: 'The parcel came late, again', updatedAt: `2026-11-${String(day)}T10:00:00.000Z` });

describe('correctScore()', () => {
  const scorer = createScorer();
  const aspectsOf = (text: string, given: Parameters<typeof correctScore>[1]): readonly string[] =>
    correctScore(scorer.score({ text, language: 'en' }), given).aspects.map(({ aspect }) => aspect);

  it.each([
    ['moves what was said', 'The delivery was terrible', { aspect: 'support', not: 'delivery' }, ['support']],
    ['adds what was not seen', 'The delivery was terrible', { aspect: 'support' }, ['delivery', 'support']],
    ['takes the place of a default', 'The vouchers are terrible', { aspect: 'support' }, ['support']],
    [
      'names nothing twice',
      'The delivery was late, support was rude',
      { aspect: 'support', not: 'delivery' },
      ['support'],
    ],
  ])('%s', (_, text, given, expected) => {
    expect(aspectsOf(text, given)).toEqual(expected);
  });

  it('keeps the gap of what it moves', () => {
    const score = scorer.score({ text: 'The delivery was terrible', language: 'en' });
    const [before] = score.aspects;
    const [after] = correctScore(score, { aspect: 'support', not: 'delivery' }).aspects;
    expect(after).toEqual({ ...before, aspect: 'support' });
  });
});

describe('a correction', () => {
  it('survives edits, repetitions and another version of the scorer, and is counted once', async () => {
    let scorer = starScorer;
    const { deliver, table, jobs, queue } = createScoreBench(undefined, () => scorer);
    const aspects = () =>
      [...table.live().values()].flatMap(({ score }) => score.aspects.map(({ aspect }) => aspect));
    await deliver(rows([review('a')]));
    expect(aspects()).toEqual(['delivery']);
    expect(await deliver(message('a'), message('a'))).toEqual([]);
    expect(jobs.chunks.get('fix-a/0')).toMatchObject({ read: 1, updated: 1 });
    expect(table.marks.get('Kettle/2026-11-02')).toBe(2);
    for (const again of [rows([review('a')]), rows([edit(20)], 1), rows([edit(20)], 1)]) {
      await deliver(again);
      expect(aspects()).toEqual(['support']);
    }
    scorer = starScorerAnew;
    const piece = { message: 'rescore-days', job: 'r', chunk: 0, product: 'Kettle', days: ['2026-11-02'] };
    await deliver(piece);
    expect([...table.live().values()].map(({ score, correction: noted }) => [score.scorer, noted])).toEqual([
      ['stars-2', correction],
    ]);
    expect(aspects()).toEqual(['support']);
    expect(queue.bodies).toEqual([]);
  });

  it('of feedback that is not there, or erased, changes nothing and says so', async () => {
    const { deliver, table, jobs } = createScoreBench();
    await deliver(rows([review('b')]));
    const target = { by: 'id', source: 'shop', externalId: 'b' };
    await deliver({ message: 'erasure', job: 'e', receivedAt: RECEIVED, target });
    expect(await deliver(message('a'), message('b'))).toEqual([]);
    expect(jobs.chunks.get('fix-a/0')).toMatchObject({ read: 1, updated: 0, unchanged: 1 });
    expect(jobs.chunks.get('fix-b/0')).toMatchObject({ read: 1, updated: 0, unchanged: 1 });
    expect(table.live().size).toBe(0);
  });

  it('is never lost, whatever comes at the same time', { timeout: 30_000 }, async () => {
    const scenario = fc.record({
      schedule: fc.scheduler(),
      edits: fc.uniqueArray(fc.integer({ min: 10, max: 19 }), { minLength: 1, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ schedule, edits }) => {
        let scorer = starScorer;
        let isBusy = false;
        const { deliver, table } = createScoreBench(
          () => (isBusy ? schedule.schedule(Promise.resolve()) : undefined),
          () => scorer,
        );
        await deliver(rows([review('a')]));
        scorer = starScorerAnew;
        isBusy = true;
        const piece = {
          message: 'rescore-days',
          job: 'r',
          chunk: 0,
          product: 'Kettle',
          days: ['2026-11-02'],
        };
        const work = [message('a'), piece, ...edits.map((day, index) => rows([edit(day)], index + 1))];
        const done = Promise.all(work.map((one) => deliver(one)));
        await schedule.waitFor(done);
        expect((await done).flat()).toEqual([]);
        const [live] = table.live().values();
        expect(live?.correction).toEqual(correction);
        expect(live?.score.aspects.map(({ aspect }) => aspect)).toEqual(['support']);
      }),
      { numRuns: 400 },
    );
  });
});
