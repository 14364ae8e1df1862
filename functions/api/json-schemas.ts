import * as z from 'zod';
import type { Route } from './routes/route.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Schemas with an id become components, all in one pass so that each is there once. */
export function responseSchemas(routes: readonly Route[]): {
  readonly bodies: Json;
  readonly components: Json;
} {
  const shape = Object.fromEntries(routes.map(({ operationId, response }) => [operationId, response]));
  const { properties = {}, $defs = {} } = schemaOf(z.strictObject(shape));
  return { bodies: properties, components: $defs };
}

interface JsonSchema extends Json {
  readonly properties?: Json;
  readonly $defs?: Json;
}

/** JSON Schema 2020-12 of what goes over the wire. Objects stay open: a field that is added breaks nobody. */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      delete jsonSchema.id;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}

export const problemSchema: Json = {
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
