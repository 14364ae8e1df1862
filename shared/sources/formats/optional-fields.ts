import * as z from 'zod';
import { parseFlag } from './parse-flag.ts';

/** Text that may be missing or null. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

/** Text or number, as text: ids stay what they are, and older payloads write numbers as texts. */
export const optionalValue = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : String(value)));

/** A flag, native or in words: `"false"` is false. */
export const optionalFlag = z
  .union([z.boolean(), z.string(), z.number()])
  .nullish()
  .transform((value) => parseFlag(String(value ?? '')));
