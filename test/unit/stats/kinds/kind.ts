import type * as z from 'zod';

/** How our functions answer the input of one kind of reference vector. The schema must name every field. */
export type Kind = (input: unknown) => unknown;

export const kind =
  <Input>(schema: z.ZodType<Input>, ours: (input: Input) => unknown): Kind =>
  (input) =>
    ours(schema.parse(input));
