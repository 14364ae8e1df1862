import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '../../functions/api/openapi.ts';
import { VERDICTS_PATH } from '../../infra/local/http/take-verdict.ts';
import { givenVerdictSchema } from '../../shared/domain/owner-verdict.ts';
import { routes } from '../../functions/api/routes/index.ts';

const committed = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');

const localOperation = z.object({
  post: z.object({
    summary: z.string(),
    requestBody: z.object({
      content: z.object({ 'application/json': z.object({ example: z.unknown() }) }),
    }),
  }),
});

describe('docs/openapi.json', () => {
  it('is what the routes say; run `npm run openapi` when it is not', () => {
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  it('refers only to schemas that it holds', () => {
    const { components } = JSON.parse(committed) as { components: { schemas: Record<string, unknown> } };
    const referred = [...committed.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(referred.length).toBeGreaterThan(10);
    expect(referred.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});

describe('parameters in the document', () => {
  const { paths } = z
    .object({
      paths: z.record(
        z.string(),
        z.object({
          get: z.object({ parameters: z.array(z.looseObject({ name: z.string() })) }).optional(),
        }),
      ),
    })
    .parse(JSON.parse(committed));
  const parameter = (path: string, name: string) =>
    paths[path]?.get?.parameters.find((one) => one.name === name);

  it('say what must be given, and what holds when nothing is', () => {
    expect(parameter('/v1/series/points', 'product')).toMatchObject({ in: 'query', required: true });
    expect(parameter('/v1/series/points', 'source')).toMatchObject({
      required: false,
      schema: { default: 'all' },
    });
    expect(parameter('/v1/weeks/{week}/report', 'week')).toMatchObject({ in: 'path', required: true });
  });

  it('are numbers where numbers are meant', () => {
    expect(parameter('/v1/feedback', 'limit')?.['schema']).toEqual({
      type: 'integer',
      minimum: 1,
      maximum: 200,
      default: 50,
    });
    expect(parameter('/v1/feedback', 'gapAtMost')?.['schema']).toMatchObject({ type: 'number', maximum: 0 });
  });
});

describe('what only the local server answers', () => {
  it('is in the document, marked as such, with an example that is understood', () => {
    const paths = z.record(z.string(), z.unknown()).parse(openApiDocument()['paths']);
    const { post } = localOperation.parse(paths[VERDICTS_PATH]);
    expect(post.summary).toContain('local only');
    expect(
      givenVerdictSchema.safeParse(post.requestBody.content['application/json'].example).error,
    ).toBeUndefined();
    expect(routes.map(({ path }) => path)).not.toContain(VERDICTS_PATH);
  });
});

describe('examples of the API', () => {
  it('stand at every route under a name of its own', () => {
    expect(routes.length).toBeGreaterThanOrEqual(10);
    expect(new Set(routes.map(({ operationId }) => operationId)).size).toBe(routes.length);
  });

  it.each(routes.map((route) => [route.path, route] as const))('fit the schema of %s', (_, route) => {
    expect(route.response.safeParse(route.example).error).toBeUndefined();
  });
});
