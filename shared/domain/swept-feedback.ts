import type { Score } from './score.ts';
import type { StoredFeedback } from './stored-feedback.ts';

/**
 * Feedback without its words, who wrote it and where it can be read. All that is added up stays, so that a fold gives
 * the same bytes.
 */
export function withoutText(feedback: StoredFeedback): StoredFeedback {
  const {
    title: _t,
    text: _x,
    reply: _r,
    url: _u,
    order: _o,
    authorKey: _a,
    truncated: _c,
    ...kept
  } = feedback;
  return { ...kept, score: withoutSpans(kept.score) };
}

/** Spans point into the text. That there was a hazard, and of which kind, is counted. */
const withoutSpans = (score: Score): Score => ({
  ...score,
  aspects: score.aspects.map((one) => ({ ...one, evidence: [] })),
  hazards: score.hazards.map(({ kind }) => ({ kind, start: 0, end: 0 })),
});
