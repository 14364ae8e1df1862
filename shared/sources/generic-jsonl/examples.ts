import { createHash } from 'node:crypto';
import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const mapping = {
  externalId: 'id',
  product: 'item.name',
  occurredAt: 'at',
  rating: { column: 'nps', min: 0, max: 10 },
};
const change = (externalId: string, value: number): FeedbackChange => ({
  change: 'upsert',
  feedback: {
    source: 'generic-jsonl',
    kind: 'review',
    externalId,
    product: 'Kettle',
    rating: { value, min: 0, max: 10 },
    occurredAt: '2026-11-02T08:00:00.000Z',
  },
});
/** Of product, author, time, title, text and rating as they stand in the file. */
const contentId = createHash('sha256').update('["Kettle","","2026-11-02","","",""]').digest('hex');
const record = (id: number | string, nps: number | string): string =>
  JSON.stringify({ id, item: { name: 'Kettle' }, at: '2026-11-02T09:00:00+01:00', nps });

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'one record per line, broken ones between them',
      file: ['\uFEFF' + record(1, 9), '{"id":2,', '', '[3]', record('4', '7'), record(5, 11)].join('\r\n'),
      context: { mapping },
      expect: {
        changes: [change('1', 9), change('4', 7)],
        rejected: [
          { line: 2, reason: 'a record must be JSON, got a syntax error' },
          { line: 4, reason: 'a record must be a JSON object' },
          { line: 6, reason: 'rating has "11" on a scale of 0 to 10, and there is no text beside it' },
        ],
      },
    },
    {
      name: 'one list, brackets and commas within texts',
      file: `[\n${record('a],[', 9)},\n ${record('4', 0)}, {"id": bad},\n7 ]\n`,
      context: { mapping },
      expect: {
        changes: [change('a],[', 9), change('4', 0)],
        rejected: [
          { line: 3, reason: 'a record must be JSON, got a syntax error' },
          { line: 4, reason: 'a record must be a JSON object' },
        ],
      },
    },
    {
      name: 'records without an id: the same content is the same feedback',
      file: `${'{"item":{"name":"Kettle"},"at":"2026-11-02","__proto__":{"id":"x"}}\n'.repeat(2)}${'{"item":'.repeat(65)}1${'}'.repeat(65)}`,
      context: { mapping: { product: 'item.name', occurredAt: 'at' } },
      expect: {
        changes: Array.from({ length: 2 }, () => ({
          change: 'upsert',
          feedback: {
            source: 'generic-jsonl',
            kind: 'review',
            externalId: contentId,
            product: 'Kettle',
            occurredAt: '2026-11-02T12:00:00.000Z',
          },
        })),
        rejected: [{ line: 3, reason: 'a record must be nested at most 64 deep' }],
      },
    },
    {
      name: 'field that no record has',
      file: record(1, 9),
      context: { mapping: { ...mapping, text: 'txt' } },
      expect: { refused: 'Cannot read the file: text names the column txt, which must exist' },
    },
    {
      name: 'empty file',
      file: ' \n',
      context: { mapping },
      expect: { refused: 'must hold one JSON object per line, or one list of JSON objects, got nothing' },
    },
  ],
};
