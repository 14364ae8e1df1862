import * as z from 'zod';
import { hmacAlgorithms, hmacEncodings } from '../auth/is-signed.ts';

const name = z.string().min(1);
const header = name.regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header').toLowerCase();

/** How the calls are signed, as the documentation of the sender says. */
export const optionsSchema = z
  .strictObject({
    /** Header with the signature. */
    header,
    /** `none`: the header holds the secret itself. */
    algorithm: z.enum([...hmacAlgorithms, 'none']).default('sha256'),
    encoding: z.enum(hmacEncodings).default('hex'),
    /** Before the signature: `sha256=`. */
    prefix: z.string().default(''),
    /** The header is a list like `t=...,v1=...`: names of its time and its signatures. */
    list: z.strictObject({ time: name, signature: name }).optional(),
    /** What is signed. */
    signed: z.enum(['{body}', '{t}{body}', '{t}.{body}', '{t}:{body}']).default('{body}'),
    timeHeader: header.optional(),
    timeFormat: z.enum(['epoch s', 'epoch ms', 'ISO']).default('epoch s'),
    toleranceSeconds: z.int().min(1).max(86_400).default(300),
    secretEncoding: z.enum(['utf8', 'hex', 'base64']).default('utf8'),
  })
  .refine(({ signed, list, timeHeader }) => !signed.includes('{t}') || (list ?? timeHeader) !== undefined, {
    path: ['timeHeader'],
    message: 'must name the header of the time that is signed',
  });
