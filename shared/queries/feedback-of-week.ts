import type { IsoWeek } from '../domain/week.ts';
import type { FeedbackReader } from '../ports/reader.ts';
import type { FoundFeedback } from '../report/quote.ts';

/** Largest page of the reader. */
const PAGE = 200;
/** A week of one product is read up to here; beyond it quotes, loud reviews and cases are of the first so many. */
const MOST = 5_000;

/** Feedback of one product and week, oldest day first. @throws Error when the reader refuses its own cursor */
export async function feedbackOfWeek(
  reader: FeedbackReader,
  query: { readonly product: string; readonly week: IsoWeek; readonly aspect?: string | undefined },
  most = MOST,
): Promise<readonly FoundFeedback[]> {
  const found: FoundFeedback[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.page({ ...query, limit: Math.min(PAGE, most - found.length), cursor });
    if (!page.ok)
      throw new Error(`Cannot read feedback of ${query.week}: the cursor must be known, got ${page.error}`);
    found.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== undefined && found.length < most);
  return found;
}
