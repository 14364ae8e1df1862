import { problemSchema, responseSchemas, schemaOf, type Json } from './json-schemas.ts';
import { localPaths } from './local-operations.ts';
import { PRODUCT_VERSION } from './product-version.ts';
import { routes } from './routes/index.ts';
import type { Parameters, Route } from './routes/route.ts';

export const OPENAPI_PATH = '/openapi.json';

/** The description of the API (OpenAPI 3.1), made from the registry: it cannot differ from what is answered. */
export function openApiDocument(): Json {
  const { bodies, components } = responseSchemas(routes);
  return {
    openapi: '3.1.1',
    info: {
      title: 'quality-signals',
      version: PRODUCT_VERSION,
      description:
        'Reads what was published of customer feedback, week by week. Fields may be added at any time: ' +
        'ignore those you do not know. Shares are 0..1; times are RFC 3339 in UTC; weeks are ISO 8601.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      ...Object.fromEntries(
        routes.map((route) => [openApiPath(route.path), { [route.method]: operation(route, bodies) }]),
      ),
      ...localPaths,
    },
    security: [{}, { bearer: [] }],
    components: {
      schemas: { ...components, Problem: problemSchema },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'Where the deployment names an issuer of tokens; without one callers sign with AWS IAM. Locally the token that `quality-signals start` prints.',
        },
      },
    },
  };
}

let text: string | undefined;
/** The same as text, made once. */
export const openApiText = (): string => (text ??= JSON.stringify(openApiDocument()));

const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

function operation(route: Route, bodies: Json): Json {
  const { operationId, summary, description, mediaType, example } = route;
  return {
    operationId,
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    responses: {
      200: {
        description: 'The answer; send its ETag as If-None-Match to hear whether it changed',
        content: { [mediaType]: { schema: bodies[operationId], example } },
      },
      304: { description: 'Unchanged since the ETag that was sent' },
      default: {
        description: 'What went wrong and what must hold (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const parameters = (schema: Parameters, place: 'path' | 'query'): readonly Json[] =>
  Object.entries(schema.shape).map(([name, value]) => {
    const { description, default: _, ...rest } = schemaOf(value);
    const absent = value.safeParse(undefined);
    const usual = absent.success && absent.data !== undefined ? { default: absent.data } : {};
    return {
      name,
      in: place,
      required: !absent.success,
      ...(description === undefined ? {} : { description }),
      schema: { ...rest, ...usual },
    };
  });
