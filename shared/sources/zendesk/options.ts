import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

export const optionsSchema = z
  .strictObject({
    /** `acme` of acme.zendesk.com, for links to the tickets and for pulls. */
    subdomain: z
      .string()
      .regex(/^[a-z0-9-]{1,63}$/, 'must be the first part of the address, like acme')
      .optional(),
    /** Tag of a ticket to product; the first tag that is named here counts. */
    products: z.record(z.string(), z.string().min(1)).default({}),
    /** Words of satisfaction answers that the account changed or translated. */
    answers: z.record(z.string(), z.enum(['good', 'bad'])).default({}),
    /** Name of the secret for pulls: `name@example.com/token:` and the API token, or an OAuth token. */
    credentials: z.string().min(1).optional(),
    /** Days that the first pull looks back. */
    firstDays: z.int().min(1).max(3_650).default(90),
    baseUrl: testServer,
  })
  .prefault({});
/** A pull needs more than calls do. */
export const pullOptionsSchema = z.looseObject({
  subdomain: z.string(),
  credentials: z.string().min(1),
});
export type Options = z.infer<typeof optionsSchema>;
