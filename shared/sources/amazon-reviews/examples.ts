import type { SourceExamples } from '../example.ts';
import { contentId } from '../formats/content-id.ts';

const common = { source: 'amazon-reviews', kind: 'review' } as const;
const scale = { min: 1, max: 5 } as const;
const brokenLid = 'Lid broke after two weeks.\n\nI expected more for the price "premium".';
const [first, second, third] = ['A2TESTVECTOR01', 'A2TESTVECTOR02', 'A2TESTVECTOR03'];
const of2023 = {
  change: 'upsert',
  feedback: {
    ...common,
    externalId: contentId([
      'AETESTVECTOR0000000000000001',
      'B0TESTPAR0',
      '2023-03-04T14:15:45.945Z',
      'Lid broke after two weeks.<br /><br />I expected more for the price &#34;premium&#34;.',
    ]),
    product: 'B0TESTPAR0',
    rating: { value: 2, ...scale },
    title: 'Lid broke',
    text: brokenLid,
    author: 'AETESTVECTOR0000000000000001',
    occurredAt: '2023-03-04T14:15:45.945Z',
    verified: true,
  },
} as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: '2014 and 2018: seconds, votes as text, a review of stars only',
      file: { fixture: 'amazon-2014-2018.jsonl' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId([
                first,
                'B000TEST01',
                '2013-06-09T00:00:00.000Z',
                'Nice kettle, lid broke after two weeks. I expected more for the price.',
              ]),
              product: 'B000TEST01',
              rating: { value: 2, ...scale },
              title: 'Lid broke',
              text: 'Nice kettle, lid broke after two weeks. I expected more for the price.',
              author: first,
              occurredAt: '2013-06-09T00:00:00.000Z',
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId([
                second,
                'B000TEST01',
                '2017-08-22T00:00:00.000Z',
                'Fast delivery, good value.',
              ]),
              product: 'B000TEST01',
              rating: { value: 4, ...scale },
              title: 'Good value',
              text: 'Fast delivery, good value.',
              author: second,
              occurredAt: '2017-08-22T00:00:00.000Z',
              verified: true,
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId([third, 'B000TEST01', '2018-01-01T00:00:00.000Z', '']),
              product: 'B000TEST01',
              rating: { value: 5, ...scale },
              title: 'Five Stars',
              author: third,
              occurredAt: '2018-01-01T00:00:00.000Z',
              verified: false,
            },
          },
        ],
      },
    },
    {
      name: '2023: milliseconds, HTML, the variant under its parent; an exact duplicate is the same review',
      file: { fixture: 'amazon-2023.jsonl' },
      expect: { changes: [of2023, of2023] },
    },
    {
      name: 'broken and truncated rows',
      file: [
        '{"user_id":"A","asin":"B","rating":9,"timestamp":1677939345945}',
        '{"user_id":"A","asin":"B","rating":5,"timestamp":"last week"}',
        '{"user_id":"","asin":"B","rating":5,"timestamp":1677939345945}',
        '{"user_id":"A","asin":"B","rati',
      ].join('\n'),
      expect: {
        changes: [],
        rejected: [
          { line: 1, reason: 'rating must lie on its scale 1 to 5, got 9' },
          { line: 2, reason: 'the time must be seconds or milliseconds since 1970' },
          { line: 3, reason: 'the reviewer and asin must not be empty' },
          { line: 4, reason: 'a record must be JSON' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'fields are missing',
      file: '{"user_id":"A","rating":5,"timestamp":1}\n',
      expect: { refused: 'Cannot read the Amazon reviews file: must have the columns asin, got user_id' },
    },
  ],
};
