import * as z from 'zod';
import { testServer } from '../formats/test-server.ts';

const question = z.string().regex(/^\d{1,20}$/, 'must be the id of a question: put it into quotes');
const hosts = {
  us: 'https://api.surveymonkey.com',
  eu: 'https://api.eu.surveymonkey.com',
  ca: 'https://api.surveymonkey.ca',
} as const;

export const optionsSchema = z.strictObject({
  /** Name of the secret with the access token that responses are read with. */
  token: z.string().min(1),
  /** Where the account is kept. */
  region: z.enum(['us', 'eu', 'ca']).default('us'),
  /** Question whose answer is the rating; `choices` says what an answer without a number is worth. */
  rating: z
    .strictObject({
      question,
      min: z.number().default(1),
      max: z.number().default(5),
      choices: z.record(z.string(), z.number()).default({}),
    })
    .refine(({ min, max }) => min < max, 'must have min below max')
    .optional(),
  /** Questions that are answered in the customer's own words; all of them when left out. */
  text: z.array(question).min(1).optional(),
  /** Id of a survey to product. */
  products: z.record(z.string(), z.string().min(1)).default({}),
  baseUrl: testServer,
});
export type Options = z.infer<typeof optionsSchema>;

export const hostOf = ({ baseUrl, region }: Options): string => baseUrl ?? hosts[region];
