import * as z from 'zod';

/** A page of a list. */
export interface List<T> {
  readonly data: readonly T[];
  /** Cursor of the next page; null on the last one. */
  readonly page: { readonly next: string | null };
}

export const listSchema = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    data: z.array(item),
    page: z.strictObject({ next: z.string().nullable().describe('`cursor` of the next page') }),
  });

export const listOf = <T>(data: readonly T[], next?: string): List<T> => ({
  data,
  page: { next: next ?? null },
});
