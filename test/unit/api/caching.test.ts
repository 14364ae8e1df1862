import { beforeAll, describe, expect, it } from 'vitest';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { createApiWorld } from '../../support/api-world.ts';
import { feedbackIn, steadyWeeks } from '../../support/feedback-examples.ts';

const LAST = '2026-W47' as IsoWeek;
const world = createApiWorld();

beforeAll(async () => {
  world.put(steadyWeeks(addWeeks(LAST, -9), 10, 40, () => 3));
  await world.publish();
});

const REPORT = `/v1/weeks/${LAST}/report`;

describe('an answer that the caller has already', () => {
  it.each([
    ['its tag', (tag: string) => tag],
    ['its tag among others', (tag: string) => `"other", ${tag}`],
    ['its tag, made weak on the way', (tag: string) => `W/${tag}`],
    ['anything at all', () => '*'],
  ])('is not sent again for %s', async (_, sent) => {
    const first = await world.get(REPORT);
    const tag = first.headers['etag'] ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const second = await world.get(REPORT, { 'if-none-match': sent(tag) });
    expect(second).toMatchObject({ statusCode: 304, body: '' });
    expect(second.headers).toMatchObject({ etag: tag, 'x-request-id': 'call-1' });
    expect(second.headers['cache-control']).toBe(first.headers['cache-control']);
  });

  it('is sent again as soon as late feedback made a new revision', async () => {
    const before = await world.get(REPORT);
    world.put([feedbackIn(LAST, 900, { gap: -700 })]);
    await world.publish();
    const after = await world.get(REPORT, { 'if-none-match': before.headers['etag'] ?? '' });
    expect(after.statusCode).toBe(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
  });

  it('tells nothing but its head to HEAD', async () => {
    const answer = await world.call('HEAD', '/v1/weeks');
    expect(answer).toMatchObject({ statusCode: 200, body: '' });
    expect(answer.headers['etag']).toBe((await world.get('/v1/weeks')).headers['etag']);
  });
});

describe('how long an answer may be kept', () => {
  const kept = async (address: string) => (await world.get(address)).headers['cache-control'];

  it('is a day only for a final week of real data', async () => {
    expect(await kept(REPORT)).toBe('private, max-age=60');
    expect(await kept(`/v1/weeks/${addWeeks(LAST, -5)}/report`)).toBe('private, max-age=86400');
    expect(await kept('/v1/weeks/latest/report')).toBe('private, max-age=60');
    const sample = createApiWorld();
    sample.put(
      steadyWeeks(addWeeks(LAST, -5), 6, 10, () => 1),
      { sample: true },
    );
    await sample.publish();
    const answer = await sample.get(`/v1/weeks/${addWeeks(LAST, -5)}/report`);
    expect(answer.headers['cache-control']).toBe('private, max-age=60');
  });

  it('is no time for words of customers: what was erased is gone at once', async () => {
    expect(await kept(`/v1/feedback?product=Aurora+Kettle&week=${LAST}`)).toBe('no-store');
  });

  it('is never for a shared cache, unless the answer is open to all', async () => {
    for (const address of [
      '/v1/status',
      '/v1/weeks',
      '/v1/signals',
      '/v1/series',
      '/v1/sources',
      '/v1/scorecard',
    ]) {
      expect(await kept(address)).toMatch(/^(private|no-store)/);
    }
    expect(await kept('/openapi.json')).toMatch(/^public/);
  });
});

describe('every answer', () => {
  it.each(['/healthz', '/v1/weeks', '/openapi.json', '/v1/nothing', '/v1/signals?a=1'])(
    'of %s keeps a browser from doing anything with it',
    async (address) => {
      const { headers } = await world.get(address);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'x-request-id': 'call-1',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('lets no other origin read it', async () => {
    world.config = qualityConfigSchema.parse({ organisation: 'Northlight Home' });
    const { headers } = await world.get('/v1/weeks', { origin: 'https://evil.example' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
