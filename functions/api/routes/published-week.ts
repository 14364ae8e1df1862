import { didYouMean } from '../../../shared/config/nearest-name.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { Publication } from '../../../shared/domain/publication.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import type { PublicationReader } from '../../../shared/ports/reader.ts';
import { notFound, type Refusal } from './refusal.ts';

/** Why there is no week at all. */
export const NOTHING_YET =
  'No week is published yet: the first one is, within an hour after the end of the first week with feedback';

/** The newest revision of a week. */
export async function publishedWeek(
  reader: PublicationReader,
  wanted: IsoWeek | 'latest',
): Promise<Result<Publication, Refusal>> {
  const [latest] = await reader.publishedWeeks(1);
  if (latest === undefined) return notFound(NOTHING_YET);
  const publication = await reader.publication(wanted === 'latest' ? latest : wanted);
  return publication ? ok(publication) : notPublished(wanted, latest);
}

/** A week without a publication: no feedback, not over yet, or long before the first. */
export const notPublished = (wanted: string, latest: IsoWeek) =>
  notFound(
    `${wanted} is not published: weeks without feedback are left out, and the latest one is ${latest}`,
    {
      parameter: 'week',
      detail: `must be a published week, got ${wanted}${didYouMean(wanted, [latest])}`,
    },
  );
