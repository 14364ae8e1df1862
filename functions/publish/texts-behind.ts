import { ALL_PRODUCTS, ALL_SOURCES, OVERALL } from '../../shared/domain/aspect-id.ts';
import { seriesKindOf } from '../../shared/domain/series.ts';
import type { PublishedVerdict } from '../../shared/domain/signal.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { addWeeks, weekRange, type IsoWeek } from '../../shared/domain/week.ts';
import type { FeedbackReader } from '../../shared/ports/reader.ts';
import { feedbackOfWeek } from '../../shared/queries/feedback-of-week.ts';

const BASELINE_WEEKS = 8;
/** A problem that lasts longer is described by its last weeks. */
const LONGEST_FOCUS_WEEKS = 8;
/** Enough to tell words apart, little enough for a week of ten thousands. */
const MOST_TEXTS = 400;
const LONGEST_TEXT = 2_000;

/** A feedback behind a concern. */
export interface TextBehind {
  readonly text: string;
  readonly source: string;
  readonly kind: 'proportion' | 'count';
  /** Thousandths, on the aspect. */
  readonly gap: number;
}

/** Texts since a concern began, and of the 8 weeks before. */
export interface TextsBehind {
  readonly since: readonly TextBehind[];
  readonly before: readonly TextBehind[];
}

export type TextsReader = (verdict: PublishedVerdict) => Promise<TextsBehind>;

/** Feedback that speaks of the aspect of a concern, a part of it where there is very much; read once per run. */
export function createTextsReader(reader: FeedbackReader, products: readonly string[]): TextsReader {
  const kept = new Map<string, Promise<readonly TextBehind[]>>();
  const textsOf = (product: string, aspect: string, week: IsoWeek): Promise<readonly TextBehind[]> => {
    const key = JSON.stringify([product, aspect, week]);
    const texts = kept.get(key) ?? readTexts(reader, product, aspect, week);
    kept.set(key, texts);
    return texts;
  };
  return async (verdict) => {
    const { product, aspect, week } = verdict;
    const of = product === ALL_PRODUCTS ? products : [product];
    const start = beginOf(verdict);
    const textsIn = async (first: IsoWeek, last: IsoWeek): Promise<readonly TextBehind[]> => {
      const wanted = weekRange(first, last).flatMap((one) => of.map((name) => textsOf(name, aspect, one)));
      const lists = await Promise.all(wanted);
      return lists.flat().filter((one) => isOf(verdict, one));
    };
    const before = await textsIn(addWeeks(start, -BASELINE_WEEKS), addWeeks(start, -1));
    return { since: await textsIn(start, week), before };
  };
}

/** First week that speaks for the concern: its onset, else the deciding window. */
function beginOf({ week, onset, windowWeeks = 1 }: PublishedVerdict): IsoWeek {
  const window = addWeeks(week, 1 - windowWeeks);
  const earliest = addWeeks(week, 1 - LONGEST_FOCUS_WEEKS);
  const start = onset !== undefined && onset < window ? onset : window;
  return start < earliest ? earliest : start;
}

const isOf = (verdict: PublishedVerdict, told: TextBehind): boolean =>
  told.kind === verdict.kind && (verdict.source === ALL_SOURCES || verdict.source === told.source);

async function readTexts(
  reader: FeedbackReader,
  product: string,
  aspect: string,
  week: IsoWeek,
): Promise<readonly TextBehind[]> {
  const query = { product, week, ...(aspect === OVERALL ? {} : { aspect }) };
  const found = await feedbackOfWeek(reader, query, MOST_TEXTS);
  return found.map(({ feedback }) => ({
    text: `${feedback.title ?? ''} ${feedback.text ?? ''}`.slice(0, LONGEST_TEXT),
    source: feedback.source,
    kind: seriesKindOf(feedback.kind),
    gap: gapOf(feedback, aspect),
  }));
}

const gapOf = ({ score }: StoredFeedback, aspect: string): number =>
  score.aspects.find((one) => one.aspect === aspect)?.gap ?? score.gap;
