import type { SourceExamples } from '../example.ts';

const mapping = { externalId: 'Id', product: 'Product', occurredAt: 'Date', text: 'Text' };
const common = { source: 'generic-csv', kind: 'review' } as const;
const kettle = { ...common, product: 'Kettle', occurredAt: '2026-11-02T12:00:00.000Z' } as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'our own template: decimal comma, scale in a column',
      file: { fixture: 'generic-mapped.csv' },
      context: {
        mapping: {
          externalId: 'external_id',
          product: 'product_or_location',
          rating: 'rating',
          ratingMax: 'rating_scale',
          title: 'title',
          text: { column: 'text' },
          language: 'language',
          occurredAt: { column: 'created_at', format: 'ISO' },
          url: 'url',
          verified: 'verified',
          labels: 'category_ratings',
        },
      },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: 'k-1',
              product: 'Example GmbH',
              rating: { value: 2.7, min: 1, max: 5 },
              title: 'Gehalt ok, Führung schwierig',
              text: 'Erwartet: flexible Zeiten. Bekommen: Stechuhr.',
              language: 'de',
              occurredAt: '2026-11-02T12:00:00.000Z',
              url: 'https://example.invalid/k-1',
              verified: false,
              labels: ['Arbeitsatmosphäre=2', 'Gehalt=4'],
            },
          },
        ],
      },
    },
    {
      name: 'semicolons within quotes, day first, constant kind, price',
      file: 'Nr;Wann;Was;Preis\r\n1;02/11/2026 08:30;"gut; ""sehr""\r\ngut";89,90\r\n',
      context: {
        product: 'Kettle',
        mapping: {
          externalId: 'Nr',
          occurredAt: { column: 'Wann', format: 'DD/MM/YYYY' },
          text: 'Was',
          price: 'Preis',
          currency: { value: 'EUR' },
          kind: { value: 'survey' },
        },
      },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '1',
              kind: 'survey',
              text: 'gut; "sehr"\r\ngut',
              occurredAt: '2026-11-02T08:30:00.000Z',
              price: { amount: 89.9, currency: 'EUR' },
            },
          },
        ],
      },
    },
    {
      name: 'Windows-1252 with tabs',
      file: new Uint8Array(
        Buffer.from('Id\tProduct\tDate\tText\n1\tKettle\t2026-11-02\tf\xfcr 9 \x80\n', 'latin1'),
      ),
      context: { mapping },
      expect: { changes: [{ change: 'upsert', feedback: { ...kettle, externalId: '1', text: 'für 9 €' } }] },
    },
    {
      name: 'broken rows between good ones: each is named, none takes the next with it',
      file: [
        'Id,Product,Date,Text',
        '1,Kettle,2026-11-02,"nobody closed this quote',
        '2,Kettle,2026-11-02,fine',
        '3,Kettle,2026-11-02,"said "twice" badly"',
        '4,Kettle,05/03/2026,when',
        '5,Kettle',
        '',
        '6,,2026-11-02,whose',
        '7,Kettle,2026-11-02,"a 5"" pipe"',
        '8,Kettle,2026-11-02,a 5" pipe',
      ].join('\n'),
      context: { mapping },
      expect: {
        changes: [
          { change: 'upsert', feedback: { ...kettle, externalId: '2', text: 'fine' } },
          { change: 'upsert', feedback: { ...kettle, externalId: '7', text: 'a 5" pipe' } },
          { change: 'upsert', feedback: { ...kettle, externalId: '8', text: 'a 5" pipe' } },
        ],
        rejected: [
          { line: 2, reason: 'a quote within a quoted field must be doubled' },
          { line: 4, reason: 'a quote within a quoted field must be doubled' },
          { line: 5, reason: 'occurredAt must be a date from 1970 to 2100 in the format ISO' },
          { line: 6, reason: 'must have 4 fields, got 2' },
          { line: 8, reason: 'product must not be empty' },
        ],
      },
    },
    {
      name: 'mapped column that is not there',
      file: 'Id,Product,Date,Review text\n1,a,b,c\n',
      context: { mapping: { ...mapping, text: 'Reviewtext' } },
      expect: {
        refused:
          'Cannot read the file: text names the column Reviewtext, which must exist (did you mean Review text?); columns found: Id, Product, Date, Review text',
      },
    },
    {
      name: 'unknown field of the mapping',
      file: 'Id,Product,Date,Text\n',
      context: { mapping: { ...mapping, prodct: 'Product' } },
      expect: { refused: 'Cannot read the mapping: unknown field prodct (did you mean product?)' },
    },
    {
      name: 'no mapping',
      file: 'Id,Text\n',
      expect: {
        refused:
          'Cannot read the file: a mapping of fields to columns must be given (import --dry-run shows a guess), got none; columns found: Id, Text',
      },
    },
    {
      name: 'product nowhere',
      file: 'Id,Date\n',
      context: { mapping: { externalId: 'Id', occurredAt: 'Date' } },
      expect: {
        refused: 'Cannot read the file: the mapping must name the product, or the source must have a product',
      },
    },
    {
      name: 'empty file',
      file: '',
      context: { mapping },
      expect: { refused: 'must be text that starts with a line of column names, got nothing: it is empty' },
    },
    {
      name: 'workbook',
      file: 'PK\u0003\u0004\u0000\u0000',
      context: { mapping },
      expect: { refused: 'must be text that starts with a line of column names, got a zip or a workbook' },
    },
  ],
};
