import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const common = {
  source: 'nhtsa-complaints',
  kind: 'complaint',
  language: 'en',
  occurredAt: '2026-10-12T12:00:00.000Z',
} as const;

/** The same two complaints on three rows, in both forms of the file. */
const changes: readonly FeedbackChange[] = [
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: '11700001',
      product: 'EXAMPLE KOMPAKT 2024',
      title: 'ELECTRICAL SYSTEM:SOFTWARE; EQUIPMENT:ELECTRICAL:NAVIGATIONAL DISPLAY',
      text: 'THE CONTACT STATED THAT THE 12" SCREEN WENT BLACK AT 65 MPH. THE DEALER WAS "NOT ABLE TO DUPLICATE" THE FAILURE.',
      labels: ['ELECTRICAL SYSTEM:SOFTWARE', 'EQUIPMENT:ELECTRICAL:NAVIGATIONAL DISPLAY'],
    },
  },
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: '11700002',
      product: 'EXAMPLE KOMPAKT',
      title: 'UNKNOWN OR OTHER',
      text: 'BRAKES SQUEAL.',
      labels: ['UNKNOWN OR OTHER'],
    },
  },
];

interface Row {
  readonly odino?: string;
  readonly component?: string;
  readonly text?: string;
  readonly received?: string;
  readonly harm?: readonly [crash: string, fire: string, injured: string, deaths: string];
}
const row = ({ odino = '7', component = 'BRAKES', text = 'X', received = '20261012', harm }: Row): string => {
  const [crash, fire, injured, deaths] = harm ?? ['N', 'N', '0', '0'];
  const start = [
    '1',
    odino,
    'M',
    'MAKE',
    'MODEL',
    '2020',
    crash,
    '20261001',
    fire,
    injured,
    deaths,
    component,
  ];
  return [
    ...start,
    'CITY',
    'CA',
    'VIN',
    '20261020',
    received,
    '',
    '',
    text,
    ...Array<string>(29).fill(''),
  ].join('\t');
};

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    { name: '49 columns, latin-1', file: { fixture: 'nhtsa-FLAT_CMPL-49col.txt' }, expect: { changes } },
    { name: '51 columns, latin-1', file: { fixture: 'nhtsa-FLAT_CMPL-51col.txt' }, expect: { changes } },
    {
      name: 'rows of one complaint apart, harm on one of them, an open quote; rows that cannot be read',
      file: [
        row({ component: 'STEERING', text: '"OPEN' }),
        row({ odino: '8', received: '2026-10-12' }),
        row({ odino: 'none' }),
        '1\t9\tM',
        row({ component: 'BRAKES', text: '"OPEN QUOTE', harm: ['Y', 'Y', '2', '1'] }),
      ].join('\r\n'),
      context: { product: 'Car' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: '7',
              product: 'Car',
              title: 'BRAKES; STEERING',
              text: '"OPEN QUOTE',
              updatedAt: '2026-10-20T12:00:00.000Z',
              labels: ['crash', 'deaths', 'fire', 'injured', 'BRAKES', 'STEERING'],
            },
          },
        ],
        rejected: [
          { line: 2, reason: 'LDATE must be a day like 20261012' },
          { line: 3, reason: 'ODINO must be a number' },
          { line: 4, reason: 'must have 49 or 51 fields, got 3' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'a line of names',
      file: 'CMPLID\tODINO\n',
      expect: {
        refused:
          'must have 49 or 51 columns between tabs and no line of names, got 2 columns that begin with no number',
      },
    },
  ],
};
