import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import { quoteOf, type FoundFeedback } from './quote.ts';
import { seriesKindOf } from '../domain/series.ts';
import type { Quote } from './weekly-report.ts';

const MOST_EVIDENCE = 5;
const MOST_COUNTER_EVIDENCE = 2;
const MOST_BEFORE = 2;

interface Candidate extends FoundFeedback {
  /** Thousandths. */
  readonly gap: number;
  readonly confidence: number;
  readonly explicit: boolean;
  /** Thousandths: what is said of the aspect; 0 where an expectation is only met. */
  readonly praise: number | undefined;
}

/**
 * Quotes behind a signal, most typical first, and some that say the opposite.
 * Typical is: the words state the expectation, the scorer is sure, and the gap is near the median. The strongest
 * words are often not typical. An improvement is shown by what people praise now, the clearest praise first. A text
 * that several people sent is shown once.
 *
 * @param feedback of the product and week; others are passed over
 * @param defectThreshold thousandths
 */
export function evidenceOf(
  verdict: PublishedVerdict,
  feedback: readonly FoundFeedback[],
  defectThreshold: number,
): { readonly evidence: readonly Quote[]; readonly counterEvidence: readonly Quote[] } {
  const candidates = feedback
    .filter((one) => isOfSeries(one, verdict))
    .map((one) => candidateOf(one, verdict.aspect));
  const isDefect = ({ gap }: Candidate): boolean => gap <= defectThreshold;
  const wanted =
    verdict.direction === 'down'
      ? praising(candidates.filter((one) => !isDefect(one)))
      : typical(candidates.filter((one) => verdict.kind === 'count' || isDefect(one)));
  const chosen = wanted.slice(0, MOST_EVIDENCE);
  const shown = new Set(chosen.map(({ id }) => id));
  const opposite =
    verdict.direction === 'down' ? candidates.filter(isDefect) : candidates.filter(({ gap }) => gap >= 0);
  const counter = typical(opposite.filter(({ id }) => !shown.has(id))).slice(0, MOST_COUNTER_EVIDENCE);
  const quotes = (list: readonly Candidate[]): readonly Quote[] =>
    list.map((one) => quoteOf(one, verdict.aspect));
  return { evidence: quotes(chosen), counterEvidence: quotes(counter) };
}

/**
 * What people said before an improvement: its defects, most typical first.
 * @param feedback of the product in a week before, others are passed over
 */
export const evidenceBefore = (
  verdict: PublishedVerdict,
  feedback: readonly FoundFeedback[],
  defectThreshold: number,
): readonly Quote[] =>
  evidenceOf({ ...verdict, direction: 'up' }, feedback, defectThreshold).evidence.slice(0, MOST_BEFORE);

function isOfSeries({ feedback }: FoundFeedback, verdict: PublishedVerdict): boolean {
  if ((feedback.text ?? '').trim() === '') return false;
  if (seriesKindOf(feedback.kind) !== verdict.kind) return false;
  if (verdict.source !== ALL_SOURCES && feedback.source !== verdict.source) return false;
  return verdict.aspect === OVERALL || feedback.score.aspects.some(({ aspect }) => aspect === verdict.aspect);
}

function candidateOf(found: FoundFeedback, aspect: string): Candidate {
  const { score } = found.feedback;
  const own = score.aspects.filter((one) => aspect === OVERALL || one.aspect === aspect);
  const confidence = Math.max(0, ...own.map((one) => one.confidence));
  return {
    ...found,
    gap: aspect === OVERALL ? score.gap : (own[0]?.gap ?? score.gap),
    confidence,
    explicit: own.some((one) => one.basis === 'explicit' && one.evidence.length > 0),
    praise: praiseOf(aspect === OVERALL ? [{ sentiment: score.sentiment.score, gap: score.gap }] : own),
  };
}

/** The most that is said for the aspect: its words, or more received than expected; undefined when nothing is. */
function praiseOf(
  said: readonly { readonly sentiment: number; readonly gap: number; readonly met?: boolean | undefined }[],
): number | undefined {
  const praises = said
    .filter(({ sentiment, gap, met }) => sentiment > 0 || gap > 0 || met === true)
    .map(({ sentiment, gap }) => Math.max(0, sentiment, gap));
  return praises.length === 0 ? undefined : Math.max(...praises);
}

const praising = (candidates: readonly Candidate[]): readonly Candidate[] =>
  once(
    candidates
      .filter(({ praise }) => praise !== undefined)
      .sort((a, b) => (b.praise ?? 0) - (a.praise ?? 0) || (a.id < b.id ? -1 : 1)),
  );

function typical(candidates: readonly Candidate[]): readonly Candidate[] {
  const gaps = candidates.map(({ gap }) => gap).sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const weight = ({ explicit, confidence, gap }: Candidate): number =>
    (explicit ? 500 : 0) + confidence / 2 - Math.abs(gap - median);
  return once([...candidates].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)));
}

/** Each text once, the first of them. */
function once(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ feedback }) => {
    const text = (feedback.text ?? '').trim().toLowerCase();
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
