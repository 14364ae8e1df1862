import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { expect } from 'vitest';

const toleranceSchema = z.object({ abs: z.number(), rel: z.number() });

/** Reference vectors of one method, made with R; the file says which version and which formula. */
export function readVectors<Input, Expected>(
  kind: string,
  input: z.ZodType<Input>,
  expected: z.ZodType<Expected>,
): readonly {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly near: Near;
}[] {
  const file = new URL(`../fixtures/statistics/${kind}.json`, import.meta.url);
  const vectors = z
    .object({
      tolerance: toleranceSchema,
      cases: z.array(
        z.object({
          id: z.string(),
          input: z.unknown(),
          expected: z.unknown(),
          tolerance: toleranceSchema.optional(),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return vectors.cases.map((one) => ({
    id: one.id,
    input: input.parse(one.input),
    expected: expected.parse(one.expected),
    near: nearWithin(one.tolerance ?? vectors.tolerance),
  }));
}

type Near = (ours: number, reference: number) => void;

/** |ours - reference| <= abs + rel |reference| */
const nearWithin =
  ({ abs, rel }: z.infer<typeof toleranceSchema>): Near =>
  (ours, reference) => {
    expect(Math.abs(ours - reference), `${String(ours)} is not ${String(reference)}`).toBeLessThanOrEqual(
      abs + rel * Math.abs(reference),
    );
  };
