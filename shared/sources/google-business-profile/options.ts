import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

const locations = z
  .array(
    z
      .string()
      .regex(/^accounts\/[\w-]{1,64}\/locations\/[\w-]{1,64}$/, 'must be like accounts/1/locations/2'),
  )
  .min(1)
  .max(1_000);

export const optionsSchema = z
  .strictObject({
    /** Audience of the push subscription; Google takes the address that it pushes to when none was set. */
    audience: z.string().min(1).optional(),
    /** Service account that the subscription pushes as. */
    email: z.email('must be the address of the service account of the push subscription').optional(),
    /** Locations to pull. */
    locations: locations.optional(),
    /** Name of the secret with `client_id`, `client_secret` and `refresh_token` as JSON; its scope is business.manage. */
    credentials: z.string().min(1),
    /** Location (`accounts/1/locations/2`) to product. */
    products: z.record(z.string(), z.string().min(1)).default({}),
    baseUrl: testServer,
  })
  .refine(
    ({ audience, email, locations: pulled }) =>
      (audience === undefined) === (email === undefined) && (audience !== undefined || pulled !== undefined),
    'must have audience and email for pushes, locations for pulls, or all of them',
  );

/** A pull needs to know where. */
export const pullOptionsSchema = z.looseObject({ locations });
