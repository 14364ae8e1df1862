import * as z from 'zod';
import { didYouMean } from '../../config/nearest-name.ts';
import { feedbackKinds } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { dateFormats } from '../formats/parse-date.ts';

const column = z.string().min(1, 'must name a column');
const constant = z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) });
const inColumn = z.strictObject({ column });

const plain = z.union([column, inColumn, constant], 'must be a column, { column } or { value }');
const date = z.union(
  [column, inColumn.extend({ format: z.enum(dateFormats).optional() }), constant],
  `must be a column, { value }, or { column, format } with one of the formats ${dateFormats.join(', ')}`,
);
const rating = z.union(
  [
    column,
    inColumn
      .extend({ min: z.number().default(1), max: z.number().default(5) })
      .refine(({ min, max }) => min < max, 'must have min below max'),
  ],
  'must be a column, or { column, min, max } with min below max',
);
const kind = z.union(
  [column, inColumn, z.strictObject({ value: z.enum(feedbackKinds) })],
  `must be a column, or { value } with one of ${feedbackKinds.join(', ')}`,
);

/** Which column holds which field of a feedback; what a `--map` file and `mapping` in `quality.yaml` say. */
export const mappingSchema = z.strictObject({
  externalId: plain.optional(),
  kind: kind.optional(),
  product: plain.optional(),
  location: plain.optional(),
  rating: rating.optional(),
  /** Column with the top of the scale, for files that mix scales. */
  ratingMax: plain.optional(),
  title: plain.optional(),
  text: plain.optional(),
  language: plain.optional(),
  author: plain.optional(),
  occurredAt: date,
  updatedAt: date.optional(),
  url: plain.optional(),
  verified: plain.optional(),
  price: plain.optional(),
  currency: plain.optional(),
  order: plain.optional(),
  reply: plain.optional(),
  /** Several labels are separated by semicolons. */
  labels: plain.optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type MappedField = keyof Mapping;

export const mappedFields: readonly MappedField[] = mappingSchema.keyof().options;

const entrySettings = ['column', 'format', 'min', 'max', 'value'];

/** Checks a mapping as it came out of YAML. The error names every problem, and the nearest field for a wrong one. */
export function parseMapping(value: unknown): Result<Mapping> {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [problemOf(issue)];
    const [field] = issue.path;
    return issue.keys.map((key) =>
      field === undefined
        ? `unknown field ${key.slice(0, 60)}${didYouMean(key, mappedFields)}`
        : `${String(field)} has an unknown setting ${key.slice(0, 60)}${didYouMean(key, entrySettings)}`,
    );
  });
  return fail(`Cannot read the mapping: ${problems.join('; ')}`);
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  const [field] = path;
  return field === undefined ? 'it must be a list of "field: column"' : `${String(field)} ${message}`;
}
