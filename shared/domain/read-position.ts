import * as z from 'zod';

const count = z.int().min(0);

/** A block of a text file, and what the decoder knew when it came to it. */
const textPlaceSchema = z.strictObject({
  /** Byte of the file at which the block begins. */
  offset: count,
  decoder: z.strictObject({
    /** `undecided`: nothing but UTF-8 so far. */
    encoding: z.enum(['undecided', 'utf-8', 'windows-1252', 'utf-16le', 'utf-16be']),
    sawMultiByte: z.boolean(),
    /** Bytes before the block that are the start of a character of it. */
    pending: z.array(z.int().min(0).max(255)).max(3).readonly(),
  }),
});
export type TextPlace = z.infer<typeof textPlaceSchema>;

/** Where the reading of a CSV file goes on: a record begins there, and the rest is read as if all had been. */
export const readPositionSchema = z.strictObject({
  place: textPlaceSchema,
  /** UTF-16 code units of the block that lie before the record. */
  skip: count,
  line: z.int().min(1),
  /** Within a rejected line: it is left out up to its end. */
  isSkipping: z.boolean(),
  /** UTF-16 code units that were read, and those that were read twice: going back is limited. */
  consumed: count,
  rescanned: count,
  delimiter: z.string().length(1),
  columns: z.array(z.string()).readonly(),
});
export type ReadPosition = z.infer<typeof readPositionSchema>;
