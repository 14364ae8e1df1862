import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

export const optionsSchema = z
  .strictObject({
    /** Id of the business unit, for pulls. */
    businessUnit: z
      .string()
      .regex(/^[0-9a-f]{24}$/, 'must be the id of the business unit: 24 digits and letters a to f')
      .optional(),
    /** Name of the secret for pulls: API key, a colon, API secret. */
    credentials: z.string().min(1).optional(),
    baseUrl: testServer,
  })
  .prefault({});

/** A pull needs what calls and files do not. */
export const pullOptionsSchema = z.looseObject({
  businessUnit: z.string(),
  credentials: z.string().min(1),
});
