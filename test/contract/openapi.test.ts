import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi.ts';
import { routes } from '../../functions/api/routes/index.ts';

const committed = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');

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

describe('examples of the API', () => {
  it('stand at every route under a name of its own', () => {
    expect(routes.length).toBeGreaterThanOrEqual(10);
    expect(new Set(routes.map(({ operationId }) => operationId)).size).toBe(routes.length);
  });

  it.each(routes.map((route) => [route.path, route] as const))('fit the schema of %s', (_, route) => {
    expect(route.response.safeParse(route.example).error).toBeUndefined();
  });
});
