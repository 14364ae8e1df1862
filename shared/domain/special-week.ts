import * as z from 'zod';
import { calendarDaySchema } from './week.ts';

/** What a special week does to the events of a series. */
const expectations = ['fewer', 'more', 'any'] as const;

/** A week that is not like the others for a known reason: it is judged mildly and sets no usual range. */
export interface SpecialWeek {
  /** For people: "Christmas", "Spring sale". */
  readonly name: string;
  readonly expect: (typeof expectations)[number];
}

/** A holiday or campaign as it is declared: every week with a day of it is special. */
export const calendarEntrySchema = z
  .strictObject({
    from: calendarDaySchema,
    /** Included. */
    to: calendarDaySchema,
    name: z.string().trim().min(1).max(60),
    /** All products when left out. */
    products: z.array(z.string().min(1)).min(1).optional(),
    expect: z.enum(expectations).default('any'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before from' });
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;
