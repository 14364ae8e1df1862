import { systemClock } from '../../shared/adapters/system-clock.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { StoredWeek } from '../../shared/domain/stored-week.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { detect } from '../../shared/detection/detect.ts';
import { loadStoredWeeks } from '../../shared/queries/load-stored-weeks.ts';
import { judgeHistory } from '../../shared/report/judge-history.ts';
import type { PublicationContent } from '../../shared/report/publication-content.ts';
import { lastCompletedWeek } from '../../shared/report/week-clock.ts';
import type { OpenData } from './open-data.ts';
import { reportReaders } from './report-readers.ts';

export interface ReplayedWeek extends Pick<PublicationContent, 'signals' | 'ongoing' | 'watches'> {
  readonly week: IsoWeek;
}

/** All stored weeks that are over, with the configuration that they are judged under. */
export async function storedHistory(data: OpenData): Promise<{
  readonly weeks: readonly StoredWeek[];
  readonly last: IsoWeek;
  readonly config: QualityConfig;
}> {
  const { readers, config } = reportReaders(data);
  const last = lastCompletedWeek(systemClock.now(), config.timeZone);
  const { weeks } = await loadStoredWeeks(readers, last);
  return { weeks, last, config };
}

/** What would have been published of every week that is over, in the order of time; stores nothing. */
export async function* replayWeeks(data: OpenData): AsyncGenerator<ReplayedWeek> {
  const { weeks, last, config } = await storedHistory(data);
  const history = judgeHistory(weeks, last, detect, config);
  for (const week of [...new Set(weeks.map((one) => one.week))].sort()) {
    const { signals, ongoing, watches } = history.content(week);
    yield { week, signals, ongoing, watches };
  }
}
