import { parseScorerVersion } from '../domain/scorer-version.ts';
import type { IsoWeek } from '../domain/week.ts';
import { chartWords } from './chart-words.ts';

/** A week with the versions that scored it; unknown ones are passed over. */
export interface VersionedPoint {
  readonly week: IsoWeek;
  readonly scorers?: readonly string[] | undefined;
}

export interface VersionNotes {
  /** First week of another version, and what is other about it. */
  readonly notes: readonly { readonly week: IsoWeek; readonly text: string }[];
  /** Weeks that add up scores of more than one version. */
  readonly mixed: readonly IsoWeek[];
}

/** Where the versions behind a chart change: a step there may be the scorer, not the product. */
export function versionNotes(points: readonly VersionedPoint[], locale: string): VersionNotes {
  const notes: { week: IsoWeek; text: string }[] = [];
  const mixed: IsoWeek[] = [];
  let before: readonly string[] = [];
  let current: string | undefined;
  for (const { week, scorers = [] } of points) {
    if (scorers.length === 0) continue;
    if (scorers.length > 1) mixed.push(week);
    const came = scorers.filter((one) => !before.includes(one)).at(-1);
    const stays = current !== undefined && scorers.includes(current) ? current : scorers.at(-1);
    const next = came ?? stays;
    if (current !== undefined && next !== undefined && next !== current) {
      notes.push({ week, text: changeText(current, next, locale) });
    }
    [before, current] = [scorers, next];
  }
  return { notes, mixed };
}

function changeText(from: string, to: string, locale: string): string {
  const words = chartWords(locale).versions;
  const [old, now] = [parseScorerVersion(from), parseScorerVersion(to)];
  if (old.scorer !== now.scorer) return words.scorer(old.scorer, now.scorer);
  return old.taxonomy === now.taxonomy ? words.calibration : words.taxonomy;
}
