import * as z from 'zod';
import type { Path } from './yaml-text.ts';

/** Keys that the schema knows at a path; empty where it takes any. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  let current = unwrap(schema);
  for (const part of path) {
    const next = step(current, part);
    if (!next) return [];
    current = unwrap(next);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function step(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return shape[part];
  }
  return undefined;
}

/** What stands behind optional and default. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
