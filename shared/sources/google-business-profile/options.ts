import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

export const optionsSchema = z.strictObject({
  /** Audience of the push subscription; Google takes the address that it pushes to when none was set. */
  audience: z.string().min(1),
  /** Service account that the subscription pushes as. */
  email: z.email('must be the address of the service account of the push subscription'),
  /** Name of the secret with `client_id`, `client_secret` and `refresh_token` as JSON; its scope is business.manage. */
  credentials: z.string().min(1),
  /** Location (`accounts/1/locations/2`) to product. */
  products: z.record(z.string(), z.string().min(1)).default({}),
  baseUrl: testServer,
});
