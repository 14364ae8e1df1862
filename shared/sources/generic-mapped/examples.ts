import type { SourceExamples } from '../example.ts';
import { template } from './template.ts';

const common = { source: 'generic-mapped', kind: 'review' } as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'a row of Kununu: decimal comma, category ratings',
      file: { fixture: 'generic-mapped.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: 'kununu/k-1',
              product: 'Example GmbH',
              rating: { value: 2.7, min: 1, max: 5 },
              title: 'Gehalt ok, Führung schwierig',
              text: 'Erwartet: flexible Zeiten. Bekommen: Stechuhr.',
              language: 'de',
              occurredAt: '2026-11-02T12:00:00.000Z',
              url: 'https://example.invalid/k-1',
              verified: false,
              labels: ['kununu', 'Arbeitsatmosphäre=2', 'Gehalt=4'],
            },
          },
        ],
      },
    },
    {
      name: 'the template as we print it',
      file: template,
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: 'kununu/k-1',
              product: 'Example GmbH',
              rating: { value: 4, min: 1, max: 5 },
              title: 'A title, if there is one',
              text: 'What the person wrote',
              language: 'en',
              occurredAt: '2026-11-02T12:00:00.000Z',
              url: 'https://example.com/k-1',
              verified: false,
              labels: ['kununu', 'Atmosphere=2', 'Salary=4'],
            },
          },
        ],
      },
    },
    {
      name: 'only the needed columns, in another order; rows that cannot be read',
      file: [
        'created_at;product_or_location;external_id;rating;rating_scale',
        '2026-11-02;Tool;1;8;10',
        '2.11.2026;Tool;2;8;10',
        '2026-11-02;Tool;3;11;10',
        '2026-11-02;Tool;;8;10',
        '2026-11-02;Tool',
      ].join('\r\n'),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: '1',
              product: 'Tool',
              rating: { value: 8, min: 1, max: 10 },
              occurredAt: '2026-11-02T12:00:00.000Z',
            },
          },
        ],
        rejected: [
          { line: 3, reason: 'occurredAt must be a date from 1970 to 2100 in the format ISO' },
          { line: 4, reason: 'rating has "11" on a scale of 1 to 10, and there is no text beside it' },
          { line: 5, reason: 'externalId must not be empty' },
          { line: 6, reason: 'must have 5 fields, got 2' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'columns are missing',
      file: 'external_id,rating\n',
      expect: {
        refused:
          'Cannot read the template: must have the columns product_or_location, created_at (quality-signals import --template prints them all), got external_id, rating',
      },
    },
  ],
};
