import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { isoWeekSchema, type IsoWeek } from '../../shared/domain/week.ts';
import { Refused, WrongCall } from './command.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

/** @throws WrongCall naming the option */
export function weekOption(command: string, option: string, text: string | undefined): IsoWeek | undefined {
  if (text === undefined) return undefined;
  const week = isoWeekSchema.safeParse(text.toUpperCase());
  if (week.success) return week.data;
  throw new WrongCall(`Cannot run ${command}: --${option} must be an ISO week like 2026-W47, got ${text}`);
}

/** The week that was asked for, or the latest published one. @throws Refused when it was not published */
export async function publishedWeek(
  { clients, environment }: OpenData,
  wanted: IsoWeek | undefined,
): Promise<IsoWeek> {
  const publications = createPublications(clients.dynamo, namesOf(environment).TABLE_NAME);
  const [latest] = await publications.publishedWeeks(1);
  if (latest === undefined) {
    throw new Refused(
      'Cannot show a week: none was published yet; import feedback of a completed week first',
    );
  }
  if (wanted === undefined) return latest;
  if (await publications.publication(wanted)) return wanted;
  throw new Refused(`Cannot show ${wanted}: it must be a published week, and the latest one is ${latest}`);
}
