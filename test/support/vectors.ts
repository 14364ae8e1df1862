import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** A value passes when |ours - reference| <= abs + rel |reference|. */
export type Tolerance = z.infer<typeof toleranceSchema>;

const toleranceSchema = z.object({ abs: z.number(), rel: z.number() });

const fileSchema = z.object({
  tolerance: toleranceSchema,
  cases: z.array(
    z.object({
      id: z.string(),
      input: z.unknown(),
      expected: z.unknown(),
      tolerance: toleranceSchema.optional(),
    }),
  ),
});

export interface Vector {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
}

/** Reference vectors of one method, made with R; the file says which version and which formula. */
export function readVectors(kind: string): readonly Vector[] {
  const file = new URL(`../fixtures/statistics/${kind}.json`, import.meta.url);
  const { cases, tolerance } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return cases.map((one) => ({ ...one, tolerance: one.tolerance ?? tolerance }));
}
