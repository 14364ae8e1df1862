import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;

beforeAll(async () => {
  stack = await startTestStack(`
organisation: Test
sources:
  - { id: shop, type: standard-webhooks, secret: shop }
  - { id: trust, type: trustpilot, product: Example GmbH, secret: trust-token }
`);
});
afterAll(() => stack.close());

interface Call {
  readonly id?: string;
  readonly at?: Date;
  readonly secret?: string;
}

/** A call as the reference library of Standard Webhooks signs it. */
async function send(body: string, { id = 'msg_1', at = new Date(), secret }: Call = {}): Promise<Response> {
  const signature = new Webhook(secret ?? (await stack.secret('shop'))).sign(id, at, body);
  return fetch(`${stack.url}/v1/hooks/shop`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature,
    },
  });
}

const review = (id: string, text: string): string =>
  JSON.stringify({
    type: 'review.created',
    timestamp: '2026-11-16T08:12:44.512Z',
    data: { id, productId: 'Kettle', rating: 2, ratingScale: 5, text, language: 'de', authorId: 'c-1' },
  });

const feedbackSchema = z.object({ data: z.array(z.object({ text: z.string().optional() }).loose()) });

async function storedTexts(product: string, week: string): Promise<readonly (string | undefined)[]> {
  const query = new URLSearchParams({ product, week });
  const response = await stack.read(`/v1/feedback?${query.toString()}`);
  return feedbackSchema.parse(await response.json()).data.map(({ text }) => text);
}

describe('a Standard Webhooks sender', () => {
  it('gets 202 for a signed call, and its words are served without personal data', async () => {
    const answer = await send(review('rv_1', 'Deckel schließt nicht. Schreibt mir: jane@example.com'));
    expect(answer.status).toBe(202);
    await stack.settle();
    const [text] = await storedTexts('Kettle', '2026-W47');
    expect(text).toContain('Deckel schließt nicht');
    expect(text).not.toContain('jane@example.com');
  });

  it('may send a delivery twice, and it counts once', async () => {
    for (const id of ['msg_2', 'msg_2', 'msg_3'])
      expect((await send(review('rv_2', 'Zu laut.'), { id })).status).toBe(202);
    await stack.settle();
    expect((await storedTexts('Kettle', '2026-W47')).filter((text) => text === 'Zu laut.')).toHaveLength(1);
  });

  it.each([
    ['a wrong secret', { secret: 'whsec_d3Jvbmcgc2VjcmV0IHdyb25nIHNlY3JldA==' }],
    ['a stale time', { at: new Date(Date.now() - 6 * 60_000) }],
    ['a time ahead', { at: new Date(Date.now() + 6 * 60_000) }],
  ])('gets 401 for %s', async (_, call: Call) => {
    const answer = await send(review('rv_3', 'x'), call);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('gets 401 without a signature, and 404 for a source that is not there', async () => {
    const call = { method: 'POST', body: '{}' };
    expect((await fetch(`${stack.url}/v1/hooks/shop`, call)).status).toBe(401);
    expect((await fetch(`${stack.url}/v1/hooks/nobody`, call)).status).toBe(404);
  });

  it('gets 413 for a body that is too large', async () => {
    const answer = await send(review('rv_4', 'x'.repeat(11 * 1024 * 1024)));
    expect(answer.status).toBe(413);
  });

  it('gets 202 for an authentic body that nobody can read, and a person sees why', async () => {
    expect((await send('{"type":"review.created","data":{"id":', { id: 'msg_broken' })).status).toBe(202);
    await stack.settle();
    const answer = await stack.read('/v1/sources');
    expect(JSON.stringify(await answer.json())).toMatch(/"quarantined":1/);
  });

  it('can ask whether the address is there', async () => {
    expect((await fetch(`${stack.url}/v1/hooks/shop`)).status).toBe(200);
  });
});

describe('Trustpilot', () => {
  const body = JSON.stringify({
    events: [
      {
        eventName: 'service-review-created',
        version: '1',
        eventData: {
          id: '6737a1b2c3d4e5f601234567',
          language: 'de',
          title: 'Lieferung dauerte ewig',
          text: 'Zugesagt waren 2 Tage, geworden sind es 9.',
          stars: 2,
          createdAt: '2026-11-17T19:42:05.000Z',
          isVerified: true,
          consumer: { id: '64f0aa0011223344556677aa', name: 'Test P.' },
        },
      },
    ],
  });
  const post = (token: string): Promise<Response> =>
    fetch(`${stack.url}/v1/hooks/trust?token=${encodeURIComponent(token)}`, { method: 'POST', body });

  it('gets 202 with the secret token in the address, and the review is stored', async () => {
    expect((await post(await stack.secret('trust-token'))).status).toBe(202);
    await stack.settle();
    expect(await storedTexts('Example GmbH', '2026-W47')).toEqual([
      'Zugesagt waren 2 Tage, geworden sind es 9.',
    ]);
  });

  it('gets 401 with another token', async () => {
    expect((await post('wrong')).status).toBe(401);
  });
});
