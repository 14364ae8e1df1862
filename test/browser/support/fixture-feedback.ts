import type { FeedbackItem, List, SourceItem } from '../../../dashboard/src/api/shapes.ts';
import type { Quote } from '../../../shared/report/weekly-report.ts';
import { howToConnect } from '../../../shared/sources/how-to-connect.ts';
import { germanKettle, leakingKettle, praisedLamp, scorched } from './fixture-quotes.ts';
import { sourceHealth } from './fixture-report.ts';

export function feedbackItem(quote: Quote, rest: Partial<FeedbackItem> = {}): FeedbackItem {
  return {
    ...quote,
    product: 'Aurora Kettle',
    aspects: ['reliability'],
    kind: 'review',
    language: 'en',
    rating: { value: 2, min: 1, max: 5 },
    ...rest,
  };
}

const german = feedbackItem(germanKettle, {
  language: 'de',
  title: 'Schade',
  reply: 'Das tut uns leid. Bitte schreiben Sie an [email].',
});

/** Two pages of feedback. */
export function fixtureFeedback(query: URLSearchParams): List<FeedbackItem> {
  if (query.get('id') === scorched.id) return { data: [feedbackItem(scorched)], page: { next: null } };
  if (query.get('cursor') === 'page-2') {
    return { data: [feedbackItem(scorched, { title: 'Second page' })], page: { next: null } };
  }
  return {
    data: [
      feedbackItem(leakingKettle, { title: 'Two weeks', verified: true }),
      german,
      feedbackItem(praisedLamp, { rating: { value: 5, min: 1, max: 5 } }),
    ],
    page: { next: 'page-2' },
  };
}

export const fixtureSources = (): List<SourceItem> => ({
  data: sourceHealth.map((health) => ({
    ...health,
    connect: howToConnect(health),
    received: [
      {
        id: 'd-1',
        source: health.id,
        receivedAt: '2026-11-23T04:10:00.000Z',
        via: 'webhook',
        counts: { read: 1, created: 1, updated: 0, unchanged: 0, deleted: 0, rejected: 0, quarantined: 0 },
      },
    ],
    recent:
      health.quarantined > 0
        ? [
            {
              id: 'q1',
              source: health.id,
              receivedAt: '2026-11-20T09:12:00.000Z',
              reason: 'Cannot read the delivery: data.occurredAt must be an RFC 3339 time, got "yesterday"',
              key: 'bodies/1',
            },
            {
              id: 'q2',
              source: health.id,
              receivedAt: '2026-11-18T15:40:00.000Z',
              reason: 'Cannot read the delivery: the body must be JSON, got 14 bytes of text',
              key: 'bodies/2',
            },
          ]
        : [],
  })),
  page: { next: null },
});
