import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '../../functions/api/openapi.ts';
import { localPaths } from '../../functions/api/local-operations.ts';
import { operatorRoutes } from '../../infra/local/http/operator-routes.ts';
import { fail } from '../../shared/domain/result.ts';
import { givenCorrectionSchema } from '../../shared/domain/correction.ts';
import { replayCallSchema } from '../../shared/domain/dead-letter.ts';
import { givenDryRunSchema } from '../../shared/domain/dry-run.ts';
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
  const nobody = async () => fail('nobody works here');
  const operator = {
    judge: nobody,
    correct: nobody,
    tryBody: nobody,
    deadLetters: async () => [],
    replayDeadLetter: nobody,
    replayQuarantined: nobody,
  };

  it('is all in the document, and no deployment answers it', () => {
    expect(Object.keys(localPaths).toSorted()).toEqual(Object.keys(operatorRoutes(operator)).toSorted());
    expect(routes.map(({ path }) => path).filter((path) => path in localPaths)).toEqual([]);
  });

  it('is marked as such, with an example that is understood', () => {
    const paths = z.record(z.string(), z.unknown()).parse(openApiDocument()['paths']);
    const calls = [
      ['/v1/verdicts', givenVerdictSchema],
      ['/v1/corrections', givenCorrectionSchema],
      ['/v1/dry-run', givenDryRunSchema],
      ['/v1/dead-letters/replay', replayCallSchema],
      ['/v1/quarantine/replay', replayCallSchema],
    ] as const;
    for (const [path, schema] of calls) {
      const { post } = localOperation.parse(paths[path]);
      expect(post.summary).toContain('local only');
      const { example } = post.requestBody.content['application/json'];
      expect(schema.safeParse(example).error).toBeUndefined();
    }
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
