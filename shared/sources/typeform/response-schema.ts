import * as z from 'zod';
import { optionalText, optionalValue } from '../formats/optional-fields.ts';
import { scalesSchema } from '../formats/rating-on-scale.ts';

export const optionsSchema = z.strictObject({
  /** Scales of rating and opinion questions by their `ref`, which the payload does not say; that of NPS is known. */
  scales: scalesSchema.default({}),
  /** Questions, by their `ref`, whose answers are words of feedback; all long texts when left out: short ones are often names. */
  texts: z.array(z.string()).optional(),
});

const answerSchema = z.object({
  number: optionalValue,
  text: optionalText,
  email: optionalText,
  choice: z.object({ label: optionalText }).nullish(),
  choices: z.object({ labels: z.array(z.string()).nullish() }).nullish(),
  field: z.object({ ref: z.string(), type: z.string() }),
});
export type Answer = z.infer<typeof answerSchema>;

export const eventSchema = z.object({
  event_type: z.enum(['form_response', 'form_response_partial'], 'must be form_response'),
  form_response: z.looseObject({
    token: z.string().trim().min(1),
    submitted_at: optionalText,
    /** Out of the address of the form, so in the hands of whoever fills it in. */
    hidden: z.looseObject({ order_id: optionalValue, lang: optionalText }).nullish(),
    answers: z.array(answerSchema).nullish(),
  }),
});
export type Response = z.infer<typeof eventSchema>['form_response'];
