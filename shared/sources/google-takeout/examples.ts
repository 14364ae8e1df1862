import type { SourceExamples } from '../example.ts';
import { contentId } from '../formats/content-id.ts';

const common = { source: 'google-takeout', kind: 'review' } as const;
const cafe = 'http://maps.google.com/?cid=1234567890123456789';
const feature = (properties: object): string => JSON.stringify({ type: 'Feature', properties });

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'answers to questions, a review of stars only',
      file: { fixture: 'google-takeout-reviews.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId([cafe, '2026-10-02T11:22:33.123Z']),
              product: 'Example Café',
              location: 'Teststraße 1, 04109 Leipzig',
              rating: { value: 2, min: 1, max: 5 },
              text: '40 Minuten gewartet, Essen kalt.',
              occurredAt: '2026-10-02T11:22:33.123Z',
              url: cafe,
              labels: ['Food=3', 'Service=1', 'Meal type=Lunch'],
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId(['http://maps.google.com/?cid=1', '2025-01-01T00:00:00.000Z']),
              product: 'Rating without text',
              rating: { value: 5, min: 1, max: 5 },
              occurredAt: '2025-01-01T00:00:00.000Z',
              url: 'http://maps.google.com/?cid=1',
            },
          },
        ],
      },
    },
    {
      name: 'stars as text and several answers; rows that cannot be read; the file ends too early',
      file: `{"type": "FeatureCollection",\n"features": [${[
        feature({
          date: '2026-10-02T11:22:33Z',
          five_star_rating_published: '4',
          google_maps_url: 'https://maps.google.com/?cid=2',
          questions: [{ question: 'Good for', selected_options: ['Kids', 'Groups'] }],
        }),
        feature({ date: 'yesterday', google_maps_url: 'https://maps.google.com/?cid=3' }),
        feature({ date: '2026-10-02T11:22:33Z', five_star_rating_published: 7, google_maps_url: 'x' }),
        feature({ date: '2026-10-02T11:22:33Z', five_star_rating_published: 4 }),
      ].join(',\n')},\n{"type": "Feat`,
      context: { product: 'Cafés' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: contentId(['https://maps.google.com/?cid=2', '2026-10-02T11:22:33.000Z']),
              product: 'Cafés',
              rating: { value: 4, min: 1, max: 5 },
              occurredAt: '2026-10-02T11:22:33.000Z',
              url: 'https://maps.google.com/?cid=2',
              labels: ['Good for=Kids, Groups'],
            },
          },
        ],
        rejected: [
          { line: 3, reason: 'date must be a time like' },
          { line: 4, reason: 'five_star_rating_published: rating must lie on its scale 1 to 5, got 7' },
          { line: 5, reason: 'google_maps_url must not be empty' },
          { line: 6, reason: 'a record must be JSON' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'another file of the Takeout',
      file: '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"Title": "x"}}]}',
      expect: { refused: 'must have features with properties.date, got type, properties.Title' },
    },
  ],
};
