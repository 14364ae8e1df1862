import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dryRun } from '../../../infra/local/sources/dry-run.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { dryRunSchema, type DryRun } from '../../../shared/domain/dry-run.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const config = qualityConfigSchema.parse({
  organisation: 'Test',
  sources: [
    { id: 'shop', type: 'standard-webhooks', secret: 'shop', language: 'en' },
    { id: 'forum', type: 'discourse', secret: 'forum', product: 'Kettle' },
    {
      id: 'survey',
      type: 'surveymonkey',
      secret: 'survey',
      product: 'Kettle',
      options: { token: 'survey-token' },
    },
    { id: 'file', type: 'generic-csv' },
  ],
});
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));

function tried(
  source: string,
  body: string | Uint8Array,
  headers?: Readonly<Record<string, string>>,
): DryRun {
  const settings = config.sources.find(({ id }) => id === source);
  if (!settings) throw new Error(`Cannot try: ${source} must be a source`);
  const answer = dryRun({ body: Buffer.from(body), headers }, { settings, config, scorer: createScorer() });
  // What goes over the wire.
  expect(dryRunSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  return answer;
}

const event = (data: object, type = 'review.created'): string =>
  JSON.stringify({ type, timestamp: '2026-11-03T10:00:00Z', data });
const review = {
  id: 'r1',
  product: 'Kettle',
  text: 'Delivery took nine days, two were promised (DE89 3704 0044 0532 0130 00).',
  author: 'Jane Zcanary',
  occurredAt: '2026-11-02T10:00:00Z',
};

const nextMonth = new Date(Date.now() + 40 * 86_400_000).toISOString();

describe('dryRun()', () => {
  it('shows what would be stored: redacted, scored, without the author', () => {
    const answer = tried('shop', event(review));
    expect(answer).toMatchObject({
      outcome: 'read',
      records: [
        {
          change: 'upsert',
          feedback: {
            source: 'shop',
            externalId: 'r1',
            day: '2026-11-02',
            text: 'Delivery took nine days, two were promised ([iban]).',
            score: { language: 'en', aspects: [{ aspect: 'delivery', basis: 'explicit' }] },
          },
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('Zcanary');
  });

  it('shows a deletion, and a ping as nothing', () => {
    expect(tried('shop', event({ id: 'r1' }, 'review.deleted'))).toMatchObject({
      records: [{ change: 'deletion', externalId: 'r1' }],
    });
    expect(tried('forum', '{"ping":"OK"}', { 'x-discourse-event': 'ping' })).toEqual({
      outcome: 'read',
      records: [],
    });
  });

  it('reads with the headers that the sender adds', () => {
    const post = fixture('discourse-post.json');
    expect(tried('forum', post, { 'x-discourse-event': 'post_created' })).toMatchObject({
      records: [{ feedback: { externalId: '40412' } }],
    });
  });

  it('says where the vendor would be asked for the rest', () => {
    expect(tried('survey', fixture('surveymonkey.json'))).toEqual({
      outcome: 'asks-vendor',
      address: expect.stringMatching(/^https:\/\/api\.surveymonkey\.com\//) as string,
    });
  });

  it.each([
    ['shop', '{"type":', 'Cannot read the body: must be JSON'],
    ['shop', '', 'Cannot read the body: must be JSON'],
    ['shop', Uint8Array.from([0x22, 0xff, 0x22]), 'Cannot read the body: must be UTF-8'],
    ['shop', event({ ...review, product: undefined }), 'product'],
    ['shop', event({ ...review, occurredAt: nextMonth }), 'must not lie in the future'],
    ['file', event(review), 'comes as files'],
  ])('says of a body of %s why it would be set aside', (source, body, reason) => {
    expect(tried(source, body)).toEqual({
      outcome: 'set-aside',
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('takes whatever is pasted', () => {
    for (const { id } of config.sources) {
      for (const body of [
        'null',
        '[]',
        '{"__proto__":{"x":1}}',
        '['.repeat(50_000),
        '\u0000',
        '"\ud800"',
        '{}',
      ])
        tried(id, body);
    }
  });
});
