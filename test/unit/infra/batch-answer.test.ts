import { describe, expect, it } from 'vitest';
import { failedOfAnswer } from '../../../infra/local/batch-answer.ts';

const failed = (answer: unknown): readonly string[] => [...failedOfAnswer(answer, ['a', 'b', 'c'])];

describe('row 8: failedOfAnswer() does with an answer what Lambda does', () => {
  it.each([
    ['no answer', undefined],
    ['null', null],
    ['an empty answer', {}],
    ['null for the list', { batchItemFailures: null }],
    ['an empty list', { batchItemFailures: [] }],
  ])('%s is a success of all', (_, answer) => {
    expect(failed(answer)).toEqual([]);
  });

  it.each([
    ['a text', 'no JSON object'],
    ['a list that is none', { batchItemFailures: 'a' }],
    ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }],
    ['null for an id', { batchItemFailures: [{ itemIdentifier: null }] }],
    ['another key', { batchItemFailures: [{ itemIdentifier: 'a' }, { messageId: 'b' }] }],
    [
      'an id that was not in the batch',
      { batchItemFailures: [{ itemIdentifier: 'a' }, { itemIdentifier: 'z' }] },
    ],
  ])('%s is a failure of all', (_, answer) => {
    expect(failed(answer)).toEqual(['a', 'b', 'c']);
  });

  it('only what is named comes again', () => {
    expect(
      failed({ batchItemFailures: [{ itemIdentifier: 'c' }, { itemIdentifier: 'a' }] }).toSorted(),
    ).toEqual(['a', 'c']);
  });
});
