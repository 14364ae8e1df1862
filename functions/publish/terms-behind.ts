import { ALL_SOURCES, OVERALL } from '../../shared/domain/aspect-id.ts';
import type { PublishedVerdict } from '../../shared/domain/signal.ts';
import { addWeeks, weekRange, type IsoWeek } from '../../shared/domain/week.ts';
import type { FeedbackReader } from '../../shared/ports/reader.ts';
import { feedbackOfWeek } from '../../shared/queries/feedback-of-week.ts';
import { newTerms } from '../../shared/report/new-terms.ts';
import { seriesKindOf } from '../../shared/domain/series.ts';

const BASELINE_WEEKS = 4;
/** Enough to tell words apart, little enough for a week of ten thousands. */
const MOST_TEXTS = 400;
const LONGEST_TEXT = 2_000;

interface Told {
  readonly text: string;
  readonly source: string;
  readonly kind: 'proportion' | 'count';
}

/** Words that are new behind a concern: its week against the 4 weeks before. Texts are read once per run. */
export function createTermsReader(reader: FeedbackReader) {
  const kept = new Map<string, Promise<readonly Told[]>>();
  const textsOf = (product: string, aspect: string, week: IsoWeek): Promise<readonly Told[]> => {
    const key = JSON.stringify([product, aspect, week]);
    const texts = kept.get(key) ?? readTexts(reader, product, aspect, week);
    kept.set(key, texts);
    return texts;
  };
  return async (
    signals: readonly PublishedVerdict[],
  ): Promise<(verdict: PublishedVerdict) => readonly string[]> => {
    const terms = new Map<string, readonly string[]>();
    for (const verdict of signals) {
      if (verdict.direction === 'down') continue;
      const { product, aspect, week } = verdict;
      const weeks = weekRange(addWeeks(week, -BASELINE_WEEKS), week);
      const texts = await Promise.all(weeks.map((one) => textsOf(product, aspect, one)));
      const own = texts.map((list) => list.filter((one) => isOf(verdict, one)).map(({ text }) => text));
      terms.set(keyOf(verdict), newTerms(own.at(-1) ?? [], own.slice(0, -1).flat()));
    }
    return (verdict) => terms.get(keyOf(verdict)) ?? [];
  };
}

const keyOf = ({ product, aspect, source, kind }: PublishedVerdict): string =>
  JSON.stringify([product, aspect, source, kind]);

const isOf = (verdict: PublishedVerdict, told: Told): boolean =>
  told.kind === verdict.kind && (verdict.source === ALL_SOURCES || verdict.source === told.source);

async function readTexts(
  reader: FeedbackReader,
  product: string,
  aspect: string,
  week: IsoWeek,
): Promise<readonly Told[]> {
  const query = { product, week, ...(aspect === OVERALL ? {} : { aspect }) };
  const found = await feedbackOfWeek(reader, query, MOST_TEXTS);
  return found.map(({ feedback }) => ({
    text: `${feedback.title ?? ''} ${feedback.text ?? ''}`.slice(0, LONGEST_TEXT),
    source: feedback.source,
    kind: seriesKindOf(feedback.kind),
  }));
}
