import { ALL_SOURCES, OVERALL } from '../../shared/domain/aspect-id.ts';
import type { PublishedVerdict } from '../../shared/domain/signal.ts';
import { addWeeks, weekRange, type IsoWeek } from '../../shared/domain/week.ts';
import type { FeedbackReader } from '../../shared/ports/reader.ts';
import { feedbackOfWeek } from '../../shared/queries/feedback-of-week.ts';
import { newTerms } from '../../shared/report/new-terms.ts';
import { seriesKindOf } from '../../shared/domain/series.ts';

const BASELINE_WEEKS = 8;
/** A problem that lasts longer is described by its last weeks. */
const LONGEST_FOCUS_WEEKS = 8;
/** Enough to tell words apart, little enough for a week of ten thousands. */
const MOST_TEXTS = 400;
const LONGEST_TEXT = 2_000;

interface Told {
  readonly text: string;
  readonly source: string;
  readonly kind: 'proportion' | 'count';
}

/** Words that are new behind a concern: the weeks since it began against the 8 weeks before. Texts are read once per run. */
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
      const start = beginOf(verdict);
      const textsIn = async (first: IsoWeek, last: IsoWeek): Promise<readonly string[]> => {
        const lists = await Promise.all(weekRange(first, last).map((one) => textsOf(product, aspect, one)));
        return lists.flat().flatMap((one) => (isOf(verdict, one) ? [one.text] : []));
      };
      const before = await textsIn(addWeeks(start, -BASELINE_WEEKS), addWeeks(start, -1));
      terms.set(keyOf(verdict), newTerms(await textsIn(start, week), before));
    }
    return (verdict) => terms.get(keyOf(verdict)) ?? [];
  };
}

/** First week that speaks for the concern: its onset, else the deciding window. */
function beginOf({ week, onset, windowWeeks = 1 }: PublishedVerdict): IsoWeek {
  const window = addWeeks(week, 1 - windowWeeks);
  const earliest = addWeeks(week, 1 - LONGEST_FOCUS_WEEKS);
  const start = onset !== undefined && onset < window ? onset : window;
  return start < earliest ? earliest : start;
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
