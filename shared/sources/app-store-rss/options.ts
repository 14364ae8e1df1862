import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

export const optionsSchema = z.strictObject({
  /** Number of the app, as in the address of its page: `id1500000001`. */
  app: z
    .union([z.string(), z.int()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,20}$/, 'must be the number of the app, like 1500000001')),
  /** Storefronts: ISO 3166 codes of two letters. */
  countries: z
    .array(z.string().regex(/^[a-z]{2}$/, 'must be two lower-case letters, like de'))
    .min(1)
    .max(200),
  baseUrl: testServer,
});
export type Options = z.infer<typeof optionsSchema>;
