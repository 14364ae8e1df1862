import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

export const optionsSchema = z.strictObject({
  /** Number of the app, as in the address of its page in App Store Connect. */
  app: z
    .union([z.string(), z.int()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,20}$/, 'must be the number of the app, like 1500000001')),
  /** Name of the secret with `issuer_id`, `key_id` and `private_key` (the text of the .p8 file) as JSON. */
  credentials: z.string().min(1),
  baseUrl: testServer,
});
