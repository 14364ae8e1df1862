import * as z from 'zod';

export const optionsSchema = z
  .strictObject({
    /** `acme` of acme.zendesk.com, for links to the tickets. */
    subdomain: z
      .string()
      .regex(/^[a-z0-9-]{1,63}$/, 'must be the first part of the address, like acme')
      .optional(),
    /** Tag of a ticket to product; the first tag that is named here counts. */
    products: z.record(z.string(), z.string().min(1)).default({}),
    /** Words of satisfaction answers that the account changed or translated. */
    answers: z.record(z.string(), z.enum(['good', 'bad'])).default({}),
  })
  .prefault({});
export type Options = z.infer<typeof optionsSchema>;
