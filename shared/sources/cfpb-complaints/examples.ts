import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const page = 'https://www.consumerfinance.gov/data-research/consumer-complaints/search/detail/';
const common = { source: 'cfpb-complaints', kind: 'complaint', language: 'en' } as const;

/** The same two complaints in every form of the file. */
const changes: readonly FeedbackChange[] = [
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: '20700001',
      product: 'Credit card',
      title:
        "Problem with a purchase shown on your statement / Credit card company isn't resolving a dispute about a purchase on your statement",
      text: 'On XX/XX/2026 I was charged {$89.00} twice. \nThe bank told me XXXX XXXX would fix it.',
      occurredAt: '2026-10-30T12:00:00.000Z',
      url: `${page}20700001`,
      reply:
        'Company has responded to the consumer and the CFPB and chooses not to provide a public response',
      labels: ['EXAMPLE BANK, N.A.'],
    },
  },
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: '20900002',
      product: 'Mortgage',
      title: 'Trouble during payment process',
      occurredAt: '2026-11-16T12:00:00.000Z',
      url: `${page}20900002`,
      labels: ['EXAMPLE MORTGAGE LLC'],
    },
  },
];

const plain = { ...common, title: 'Repaying your loan', occurredAt: '2012-03-05T12:00:00.000Z' };

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    { name: '16 columns of 2026', file: { fixture: 'cfpb-complaints-2026.csv' }, expect: { changes } },
    { name: '18 columns', file: { fixture: 'cfpb-complaints-legacy-18col.csv' }, expect: { changes } },
    {
      name: 'API with the word None and times',
      file: { fixture: 'cfpb-api-export-none.csv' },
      expect: { changes },
    },
    {
      name: 'days of 2012, product out of a column with gaps',
      file: '\uFEFFDate received,Product,Sub-product,Issue,Complaint ID\r\n3/5/12,Student loan,Non-federal,Repaying your loan,1\r\n3/5/12,Student loan,,Repaying your loan,2\r\n',
      context: { productField: 'Sub-product' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: { ...plain, externalId: '1', product: 'Non-federal', url: `${page}1` },
          },
          {
            change: 'upsert',
            feedback: { ...plain, externalId: '2', product: 'Student loan', url: `${page}2` },
          },
        ],
      },
    },
    {
      name: 'broken rows',
      file: 'Date received,Product,Issue,Complaint ID\n31/12/12,Loan,Repaying,1\n2012-03-05,Loan,Repaying,\n2012-03-05,Loan\n',
      expect: {
        changes: [],
        rejected: [
          { line: 2, reason: 'Date received must be a day like 2026-10-30 or 3/5/12' },
          { line: 3, reason: 'externalId must not be empty' },
          { line: 4, reason: 'must have 4 fields, got 2' },
        ],
      },
    },
    {
      name: 'another file',
      file: 'Complaint ID,Text\n1,x\n',
      expect: {
        refused:
          'Cannot read the CFPB complaints file: must have the columns Date received, Product, Issue, got Complaint ID, Text',
      },
    },
    {
      name: 'product out of a column that is not there',
      file: { fixture: 'cfpb-complaints-2026.csv' },
      context: { productField: 'Subproduct' },
      expect: {
        refused:
          'Cannot read the product: the file must have the column Subproduct (did you mean Sub-product?)',
      },
    },
  ],
};
