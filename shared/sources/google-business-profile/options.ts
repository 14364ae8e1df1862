import * as z from 'zod';

export const optionsSchema = z.strictObject({
  /** Audience of the push subscription; Google takes the address that it pushes to when none was set. */
  audience: z.string().min(1),
  /** Service account that the subscription pushes as. */
  email: z.email('must be the address of the service account of the push subscription'),
  /** Name of the secret with `client_id`, `client_secret` and `refresh_token` as JSON; its scope is business.manage. */
  credentials: z.string().min(1),
  /** Location (`accounts/1/locations/2`) to product. */
  products: z.record(z.string(), z.string().min(1)).default({}),
  /** Stands in for the vendor in tests. */
  baseUrl: z
    .string()
    .regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/, 'must be left out: it is for tests on this machine')
    .optional(),
});
