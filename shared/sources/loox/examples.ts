import type { SourceExamples } from '../example.ts';

const columns =
  'id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase';
const kettle = { source: 'loox', kind: 'review', rating: { value: 5, min: 1, max: 5 } } as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'export with a review that the shop hides',
      file: { fixture: 'loox-export.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: 'lx1',
              product: 'kettle-17',
              text: 'Perfect kettle',
              author: 'test.person@example.com',
              occurredAt: '2026-10-05T08:00:00.000Z',
              verified: true,
              labels: ['variant Black'],
            },
          },
        ],
        rejected: [{ line: 3, reason: 'left out, because the shop does not show it: status is Hidden' }],
      },
    },
    {
      name: 'product of the settings, other order and case of the columns, a day, an unverified purchase, no e-mail',
      file: 'Rating;Status;Date;ID;Full_Name;Verified_Purchase\r\n4,5;active;2026-10-05;lx3;Other Person;FALSE\r\n',
      context: { product: 'Kettle' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: 'lx3',
              product: 'Kettle',
              rating: { value: 4.5, min: 1, max: 5 },
              author: 'Other Person',
              occurredAt: '2026-10-05T12:00:00.000Z',
              verified: false,
            },
          },
        ],
      },
    },
    {
      name: 'rows that cannot be read, and the one after them',
      file: [
        columns,
        'a,Active,6,,,,Good,2026-10-05,1,k,,,',
        'b,Active,5,,,,Good,05/10/2026,1,k,,,',
        'c,Active,5,,,,Good',
        ',Active,5,,,,Good,2026-10-05,1,k,,,',
        'd,Active,5,,,,,2026-10-05,1,,,,',
      ].join('\n'),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: { ...kettle, externalId: 'd', product: '1', occurredAt: '2026-10-05T12:00:00.000Z' },
          },
        ],
        rejected: [
          { line: 2, reason: 'rating: rating must lie on its scale 1 to 5, got 6' },
          { line: 3, reason: 'date must be a day or time like 2026-10-05T08:00:00.000Z' },
          { line: 4, reason: 'must have 13 fields, got 7' },
          { line: 5, reason: 'externalId must not be empty' },
        ],
      },
    },
    { name: 'no rows', file: `${columns}\n`, expect: { changes: [] } },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'export of another app',
      file: { fixture: 'judgeme-export.csv' },
      expect: {
        refused: 'Cannot read the Loox reviews file: must have the columns id, status, date, got title',
      },
    },
  ],
};
