import * as z from 'zod';

/** Schemas that have a name of their own in the OpenAPI document. */
export const components = z.registry<{ readonly id: string }>();

/** Gives a schema its name in the OpenAPI document. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  components.add(schema, { id });
  return schema;
}
