import type { SourceExamples } from '../example.ts';
import { contentId } from '../formats/content-id.ts';

const common = {
  source: 'womens-clothing',
  kind: 'review',
  language: 'en',
  occurredAt: '2018-01-01T12:00:00.000Z',
} as const;
const columns =
  ',Clothing ID,Age,Title,Review Text,Rating,Recommended IND,Positive Feedback Count,Division Name,Department Name,Class Name';
const words = 'Gorgeous colour, but it runs small; expected better fabric for the price.';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'a column without a name, a row of stars only',
      file: { fixture: 'womens-clothing-reviews.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId(['0', '1080', 'Runs small', words, '3']),
              product: 'Clothing 1080',
              rating: { value: 3, min: 1, max: 5 },
              title: 'Runs small',
              text: words,
              labels: ['General', 'Dresses', 'not recommended'],
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId(['1', '767', '', '', '5']),
              product: 'Clothing 767',
              rating: { value: 5, min: 1, max: 5 },
              labels: ['Initmates', 'Intimate', 'Intimates', 'recommended'],
            },
          },
        ],
      },
    },
    {
      name: 'rows that cannot be read',
      file: [columns, '0,1,41,,x,6,1,0,a,b,c', '1,,41,,x,5,1,0,a,b,c', '2,1,41,,"x'].join('\n'),
      expect: {
        changes: [],
        rejected: [
          { line: 2, reason: 'Rating: rating must lie on its scale 1 to 5, got 6' },
          { line: 3, reason: 'Clothing ID must not be empty' },
          { line: 4, reason: 'a quoted field must be closed' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'columns are missing',
      file: ',Clothing ID,Rating\n0,1,5\n',
      expect: { refused: 'must have the columns Review Text, got (unnamed), Clothing ID, Rating' },
    },
  ],
};
