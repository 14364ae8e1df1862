import * as z from 'zod';

const markSchema = z.strictObject({
  /** Newest instant. */
  at: z.string().optional(),
  /** Highest number, where instants may be missing. */
  id: z.string().optional(),
});
type Mark = z.infer<typeof markSchema>;

const walkSchema = z.strictObject({
  /** What the last whole walk through a list has seen, by list. */
  seen: z.record(z.string(), markSchema).default({}),
  /** Where a walk is, and what it has seen so far. */
  place: z.strictObject({ list: z.string(), page: z.string().optional(), newest: markSchema }).optional(),
});
type Walk = z.infer<typeof walkSchema>;

/** A page of a list that a vendor sorts from new to old. */
interface WalkedPage {
  readonly newest: Mark;
  /** Instant of its last entry; undefined where it says none. */
  readonly oldest: string | undefined;
  /** Of the page behind it; undefined at the end. */
  readonly next: string | undefined;
}

export interface WalkPlace {
  readonly list: string;
  /** Undefined: the first. */
  readonly page: string | undefined;
  readonly seen: Mark;
}

/** @param checkpoint of `nextPlace`; another one, or a list that is gone, begins at the start */
function walkOf(checkpoint: unknown, lists: readonly string[]): Walk {
  const walk = walkSchema.safeParse(checkpoint ?? {}).data ?? { seen: {} };
  return walk.place && lists.includes(walk.place.list) ? walk : { seen: walk.seen };
}

/** The page to ask for. @param lists at least one, in the order of the walk */
export function placeOf(checkpoint: unknown, lists: readonly string[]): WalkPlace {
  const { seen, place } = walkOf(checkpoint, lists);
  const list = place?.list ?? lists[0] ?? '';
  return { list, page: place?.page, seen: seen[list] ?? {} };
}

/**
 * Where a walk through lists goes on. A list is left at its end, or where all is older than what the last whole walk has
 * seen, less the overlap. What was seen counts only when the walk through a list is done: one that was broken off is done again.
 * @param overlapDays for entries that change without moving to the front
 */
export function nextPlace(
  checkpoint: unknown,
  lists: readonly string[],
  page: WalkedPage,
  overlapDays: number,
): { readonly checkpoint: unknown; readonly more: boolean } {
  const walk = walkOf(checkpoint, lists);
  const { list, seen } = placeOf(checkpoint, lists);
  const newest = later(walk.place?.newest ?? {}, page.newest);
  if (page.next !== undefined && !isSeen(page.oldest, seen.at, overlapDays)) {
    return {
      checkpoint: { seen: walk.seen, place: { list, page: page.next, newest } } satisfies Walk,
      more: true,
    };
  }
  const known = { ...walk.seen, [list]: later(seen, newest) };
  const following = lists[lists.indexOf(list) + 1];
  if (following === undefined) return { checkpoint: { seen: known } satisfies Walk, more: false };
  return {
    checkpoint: { seen: known, place: { list: following, newest: {} } } satisfies Walk,
    more: true,
  };
}

function isSeen(oldest: string | undefined, seen: string | undefined, overlapDays: number): boolean {
  if (oldest === undefined || seen === undefined) return false;
  return Date.parse(oldest) < Date.parse(seen) - overlapDays * 86_400_000;
}

const later = (a: Mark, b: Mark): Mark => ({
  ...greater('at', a.at, b.at, (one, other) => one > other),
  ...greater('id', a.id, b.id, isHigher),
});

function greater<Name extends string>(
  name: Name,
  a: string | undefined,
  b: string | undefined,
  isGreater: (one: string, other: string) => boolean,
): Partial<Record<Name, string>> {
  const value = a === undefined || (b !== undefined && isGreater(b, a)) ? b : a;
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}

/** Of numbers of any length, as digits. */
export const isHigher = (a: string, b: string): boolean =>
  a.length - b.length > 0 || (a.length === b.length && a > b);
