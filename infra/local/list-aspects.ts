import { systemClock } from '../../shared/adapters/system-clock.ts';
import { aspects as builtIn } from '../../shared/aspects/index.ts';
import type { Aspect } from '../../shared/aspects/aspect.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import { builtInAspects } from '../../shared/domain/aspect-id.ts';
import { visibleProducts } from '../../shared/domain/product.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { addWeeks, dayOf, weekOfDay, weekRange } from '../../shared/domain/week.ts';
import { feedbackOfWeek } from '../../shared/queries/feedback-of-week.ts';
import { aspectName } from '../../shared/report/aspect-name.ts';
import { correctedTerms, type CorrectedTerms } from '../../shared/report/corrected-terms.ts';
import { unnamedTerms, type UnnamedTerms } from '../../shared/report/unnamed-terms.ts';
import { configurationOf } from './configuration.ts';
import { readSettings } from './data-folder.ts';
import type { OpenData } from './open-data.ts';
import { reportReaders } from './report-readers.ts';

export interface ListedAspect {
  readonly id: string;
  readonly name: string;
  /** Words and phrases by language, those of the settings included. */
  readonly words: Readonly<Record<string, number>>;
}

export interface AspectList {
  readonly aspects: readonly ListedAspect[];
  readonly weeks: number;
  /** By language of the feedback, the one with most of it first. */
  readonly unnamed: readonly (UnnamedTerms & { readonly language: string })[];
  readonly corrections: readonly CorrectedTerms[];
}

const WEEKS = 13;

/** All aspects, and what feedback of the last 13 weeks speaks of that none of them has a word for. */
export async function listAspects(data: OpenData): Promise<AspectList> {
  const { readers } = reportReaders(data);
  const config = configurationOf(await readSettings(data.folder));
  const last = weekOfDay(dayOf(systemClock.now(), config.timeZone));
  const byLanguage = new Map<string, StoredFeedback[]>();
  for (const { product } of visibleProducts(await readers.products())) {
    for (const week of weekRange(addWeeks(last, 1 - WEEKS), last)) {
      for (const { feedback } of await feedbackOfWeek(readers, { product, week })) {
        const list = byLanguage.get(feedback.score.language) ?? [];
        byLanguage.set(feedback.score.language, list);
        list.push(feedback);
      }
    }
  }
  const unnamed = [...byLanguage]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([language, list]) => ({ language, ...unnamedTerms(list) }))
    .filter(({ terms }) => terms.length > 0);
  const corrections = correctedTerms([...byLanguage.values()].flat());
  return { aspects: aspectsOf(config), weeks: WEEKS, unnamed, corrections };
}

function aspectsOf(config: QualityConfig): readonly ListedAspect[] {
  const ids = new Set<string>([...builtInAspects, ...config.aspects.map(({ id }) => id)]);
  return [...ids].map((id) => ({ id, name: aspectName(config, id), words: wordCounts(config, id) }));
}

function wordCounts({ aspects }: QualityConfig, id: string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const add = (language: string, count: number): void => {
    counts.set(language, (counts.get(language) ?? 0) + count);
  };
  const known: Readonly<Record<string, Aspect>> = builtIn;
  const own = Object.hasOwn(known, id) ? known[id] : undefined;
  for (const [language, words] of Object.entries(own?.words ?? {}))
    add(language, words.split(/\s+/).filter(Boolean).length);
  for (const [language, phrases] of Object.entries(own?.phrases ?? {})) add(language, phrases.length);
  const settings = aspects.find((one) => one.id === id);
  for (const [language, words] of Object.entries(settings?.words ?? {})) add(language, words.length);
  return Object.fromEntries(counts);
}
