import type { SourceExamples } from '../example.ts';

const common = {
  source: 'yelp-dataset',
  kind: 'review',
  product: 'qsTESTbiz_0000000000001',
} as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'two reviews',
      file: { fixture: 'yelp-academic-dataset-review.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: 'qsTESTreview_0000000001',
              rating: { value: 2, min: 1, max: 5 },
              text: 'Expected fresh, got lukewarm.\n\nStaff friendly though.',
              author: 'qsTESTuser_000000000001',
              occurredAt: '2018-07-07T22:09:11.000Z',
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: 'qsTESTreview_0000000002',
              rating: { value: 5, min: 1, max: 5 },
              text: 'Great value.',
              author: 'qsTESTuser_000000000002',
              occurredAt: '2018-07-08T10:00:00.000Z',
            },
          },
        ],
      },
    },
    {
      name: 'a day only, wrong stars, a truncated row',
      file: [
        '{"review_id":"r1","business_id":"b","stars":4.0,"date":"2012-03-05"}',
        '{"review_id":"r2","business_id":"b","stars":"many","date":"2012-03-05"}',
        '{"review_id":"r3","business_id":"b","stars":1,"date":"5 March"}',
        '{"review_id":"r4","busi',
      ].join('\n'),
      context: { product: 'Café' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              product: 'Café',
              externalId: 'r1',
              rating: { value: 4, min: 1, max: 5 },
              occurredAt: '2012-03-05T12:00:00.000Z',
            },
          },
        ],
        rejected: [
          { line: 2, reason: 'stars: rating must be a number' },
          { line: 3, reason: 'date must be a time like' },
          { line: 4, reason: 'a record must be JSON' },
        ],
      },
    },
    { name: 'empty', file: ' \n', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'a file of users',
      file: '{"user_id":"u","name":"N"}\n',
      expect: {
        refused: 'must have the columns review_id, business_id, stars, date, got user_id, name',
      },
    },
  ],
};
