import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { Refused } from './command.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

/** The week that was asked for, or the latest published one. @throws Refused when it was not published */
export async function readPublication(
  { clients, environment }: OpenData,
  wanted: IsoWeek | undefined,
): Promise<Publication> {
  const publications = createPublications(clients.dynamo, namesOf(environment).TABLE_NAME);
  const [latest] = await publications.publishedWeeks(1);
  if (latest === undefined) {
    throw new Refused(
      'Cannot show a week: none was published yet; import feedback of a completed week first',
    );
  }
  const found = await publications.publication(wanted ?? latest);
  if (found) return found;
  throw new Refused(
    `Cannot show ${wanted ?? latest}: it must be a published week, and the latest one is ${latest}`,
  );
}
