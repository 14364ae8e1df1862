import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { HttpAnswer } from '../../../shared/runtime/http-event.ts';
import { createApiWorld } from '../../support/api-world.ts';

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).default([]),
});

function problemOf({ statusCode, headers, body }: HttpAnswer) {
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['cache-control']).toBe('no-store');
  const problem = problemSchema.parse(JSON.parse(body));
  expect(problem.status).toBe(statusCode);
  expect(problem.requestId).toBe(headers['x-request-id']);
  return problem;
}

const { get, call } = createApiWorld();

describe('a call that is wrong', () => {
  it.each([
    ['a name with a slip', '/v1/signals?wek=2026-W47', 'wek', /did you mean week\?/],
    ['a name that nobody knows', '/v1/scorecard?colour=red', 'colour', /must be week, got colour/],
    ['a parameter where there are none', '/v1/sources?a=1', 'a', /must be left out/],
    ['a week that does not exist', '/v1/signals?week=2026-W54', 'week', /ISO week like 2026-W47/],
    ['a week of the path that is none', '/v1/weeks/yesterday/report', 'week', /or latest, got yesterday/],
    ['a product that is missing', '/v1/feedback?week=2026-W47', 'product', /must be given/],
    ['a product without a name', '/v1/feedback?product=', 'product', /must not be empty, got nothing/],
    ['a page that is too long', '/v1/feedback?product=a&limit=201', 'limit', /from 1 to 200, got 201/],
    ['a page of none', '/v1/series?limit=0', 'limit', /from 1 to 500/],
    ['a page that is no number', '/v1/series?limit=1e2', 'limit', /whole number/],
    ['a flag that is neither', '/v1/feedback?product=a&defects=yes', 'defects', /true or false, got yes/],
    ['a kind that is none', '/v1/series?kind=shares', 'kind', /proportion, count or rate/],
    ['the same parameter twice', '/v1/signals?week=2026-W46&week=2026-W47', 'week', /given once, got 2/],
    [
      'a range that runs backwards',
      '/v1/series/points?product=a&aspect=b&from=2026-W47&to=2026-W46',
      'from',
      /W46/,
    ],
    ['a name of the language', '/v1/series?__proto__=1', '__proto__', /must be one of/],
  ])('is told about %s', async (_, address, parameter, detail) => {
    const { status, errors } = problemOf(await get(address));
    expect(status).toBe(400);
    expect(errors.map((error) => error.parameter)).toContain(parameter);
    expect(errors.find((error) => error.parameter === parameter)?.detail).toMatch(detail);
  });

  it('hears everything at once, and in one sentence too', async () => {
    const { detail, errors } = problemOf(await get('/v1/feedback?week=soon&limit=x&shop=1'));
    expect(errors.map(({ parameter }) => parameter).sort()).toEqual(['limit', 'product', 'shop', 'week']);
    for (const error of errors) expect(detail).toContain(error.detail);
  });

  it('is not given back more than a little of what it sent', async () => {
    const answer = await get(`/v1/series?kind=${'x'.repeat(5_000)}`);
    expect(problemOf(answer).status).toBe(400);
    expect(answer.body.length).toBeLessThan(1_000);
  });
});

describe('a call for what is not there', () => {
  it.each([
    ['an address with a slip', '/v1/signal', /\/v1\/signals/],
    ['an address of nobody', '/admin', /openapi\.json/],
    ['a week before anything was published', '/v1/weeks/latest/report', /No week is published yet/],
    ['signals before anything was published', '/v1/signals', /No week is published yet/],
    ['measures before anything was published', '/v1/measures.csv', /No week is published yet/],
    ['a series that nobody measures', '/v1/series/points?product=a&aspect=b', /no such series/],
    ['feedback on a product that nobody knows', '/v1/feedback?product=a', /no feedback on this product/],
  ])('gets 404 with what to do: %s', async (_, address, detail) => {
    const problem = problemOf(await get(address));
    expect(problem.status).toBe(404);
    expect(problem.detail).toMatch(detail);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('gets 405 for %s, with what is allowed', async (method) => {
    const answer = await call(method, '/v1/signals');
    expect(problemOf(answer).status).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD');
  });
});

describe('a call that we fail', () => {
  it('gets 500 with the id of the call, and nothing of the inside; the log has the id too', async () => {
    const world = createApiWorld({
      publishedWeeks: () => Promise.reject(new Error('secret of the inside')),
    });
    const answer = await world.get('/v1/weeks');
    expect(problemOf(answer).status).toBe(500);
    expect(answer.body).not.toContain('secret of the inside');
    expect(world.lines).toHaveLength(1);
    expect(world.lines[0]).toContain('"requestId":"call-1"');
    expect(world.lines[0]).not.toContain('secret of the inside');
  });
});
