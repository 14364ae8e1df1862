import * as z from 'zod';
import { PRODUCT_VERSION } from './product-version.ts';
import { routes } from './routes/index.ts';
import type { Route } from './routes/route.ts';

export const OPENAPI_PATH = '/openapi.json';

type Json = Readonly<Record<string, unknown>>;

/** The description of the API (OpenAPI 3.1), made from the registry: it cannot differ from what is answered. */
export function openApiDocument(): Json {
  const { bodies, components } = responseSchemas();
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
    paths: Object.fromEntries(
      routes.map((route) => [openApiPath(route.path), { [route.method]: operation(route, bodies) }]),
    ),
    components: { schemas: { ...components, Problem: problemSchema } },
  };
}

let text: string | undefined;
/** The same as text, made once. */
export const openApiText = (): string => (text ??= JSON.stringify(openApiDocument()));

const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** Schemas with an id become components, all in one pass so that each is there once. */
function responseSchemas(): { readonly bodies: Json; readonly components: Json } {
  const shape = Object.fromEntries(routes.map(({ operationId, response }) => [operationId, response]));
  const { properties = {}, $defs = {} } = schemaOf(z.strictObject(shape));
  return { bodies: properties, components: $defs };
}

/** JSON Schema 2020-12 of what goes over the wire. Objects stay open: a field that is added breaks nobody. */
function schemaOf(schema: z.ZodType): { readonly properties?: Json; readonly $defs?: Json } {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      delete jsonSchema.id;
    },
  });
  const { $schema: _, ...rest } = made;
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

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

const parameters = (schema: z.ZodObject, place: 'path' | 'query'): readonly Json[] =>
  Object.entries(schema.shape).map(([name, value]) => {
    const { description, ...rest } = schemaOf(value as z.ZodType) as Json;
    return {
      name,
      in: place,
      required: place === 'path' || !(value as z.ZodType).safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });

const problemSchema: Json = {
  type: 'object',
  description: 'Problem details (RFC 9457)',
  required: ['type', 'title', 'status', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['parameter', 'detail'],
        properties: { parameter: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};
