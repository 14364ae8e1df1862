import { createHash } from 'node:crypto';
import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const common = { source: 'google-play', kind: 'review', product: 'com.example.kettle' } as const;
const stars = (value: number) => ({ value, min: 1, max: 5 });
const page =
  'http://play.google.com/console/developers/1234567890123456789/app/4970000000000000001/user-feedback/review-details?reviewId=';

const changes: readonly FeedbackChange[] = [
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: 'd2b07a18-0000-4b8f-8042-4102a5080001',
      rating: stars(2),
      text: 'Depois da atualização a chaleira não liga mais 😡',
      language: 'pt',
      occurredAt: '2026-11-05T14:40:32.542Z',
      url: `${page}d2b07a18-0000-4b8f-8042-4102a5080001&corpus=PUBLIC_REVIEWS`,
      reply: 'Olá, a versão 2.3.1 corrige isso.',
    },
  },
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: '7109f10c-0000-4a41-9a0e-e65dfc320002',
      rating: stars(3),
      text: 'オフラインでも使える。\n返信ありがとう。',
      language: 'ja',
      occurredAt: '2026-08-12T13:44:12.725Z',
      updatedAt: '2026-11-13T14:53:59.590Z',
      url: `${page}7109f10c-0000-4a41-9a0e-e65dfc320002&corpus=PUBLIC_REVIEWS`,
      labels: ['version 2.3.1'],
    },
  },
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: createHash('sha256')
        .update('com.example.kettle|2026-11-07T19:43:18.078Z|m53x|en')
        .digest('hex'),
      rating: stars(5),
      language: 'en',
      occurredAt: '2026-11-07T19:43:18.078Z',
      labels: ['version 2.3.1'],
    },
  },
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: 'gp:AOqpTOTESTVECTOR0003',
      rating: stars(1),
      title: 'Firmware',
      text: 'Seit 2.3 "verbunden, aber offline". Früher besser, jetzt teuer und schlecht.',
      language: 'de',
      occurredAt: '2026-11-09T08:00:01.005Z',
      url: 'https://play.google.com/apps/publish?account=1234567890123456789#ReviewDetailsPlace:p=com.example.kettle&reviewid=gp:AOqpTOTESTVECTOR0003',
      labels: ['version 2.3.0'],
    },
  },
];

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'UTF-16 with a byte order mark',
      file: { fixture: 'google-play-reviews_com.example.kettle_202611.csv' },
      expect: { changes },
    },
    {
      name: 'saved again as UTF-8',
      file: { fixture: 'google-play-reviews.utf8-view.csv' },
      expect: { changes },
    },
    {
      name: 'encoded id in the link, no milliseconds, product of the settings, broken rows',
      file: [
        'Package Name,Review Submit Date and Time,Star Rating,Review Link',
        'com.example.kettle,2026-11-09T08:00:01Z,4,https://play.google.com/x?reviewId=gp%3AAOq1',
        'com.example.kettle,yesterday,4,',
        'com.example.kettle,2026-11-09T08:00:01Z,0,',
      ].join('\n'),
      context: { product: 'Kettle app' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              product: 'Kettle app',
              externalId: 'gp:AOq1',
              rating: stars(4),
              occurredAt: '2026-11-09T08:00:01.000Z',
              url: 'https://play.google.com/x?reviewId=gp%3AAOq1',
            },
          },
        ],
        rejected: [
          { line: 3, reason: 'Review Submit Date and Time must be a time like 2026-11-05T14:40:32Z' },
          { line: 4, reason: 'Star Rating: rating must lie on its scale 1 to 5, got 0' },
        ],
      },
    },
    {
      name: 'another file',
      file: 'Star Rating\n5\n',
      expect: {
        refused:
          'Cannot read the Google Play reviews file: must have the columns Package Name, Review Submit Date and Time, got Star Rating',
      },
    },
  ],
};
