import * as z from 'zod';

/** An option of sources that ask a vendor: stands in for it in tests. */
export const testServer = z
  .string()
  .regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/, 'must be left out: it is for tests on this machine')
  .optional();
