import { feedbackSchema, type Feedback, type FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from './first-problem.ts';

type Cleaned = 'externalId' | 'product';
/** What a source read of one feedback. Texts may be empty; `upsertOf` makes them absent. */
type FeedbackDraft = Partial<Record<Cleaned, string | undefined>> &
  Omit<{ readonly [Field in keyof Feedback]: Feedback[Field] | undefined }, Cleaned>;

/**
 * A draft as a change. What decides (id, product, time, rating) must be right or the feedback is refused; what only
 * decorates is cut to the length that the domain allows, and an address that is not a web address is dropped.
 */
export function upsertOf(draft: Partial<FeedbackDraft>): Result<FeedbackChange> {
  if (!clean(draft.externalId, 512)) return fail('externalId must not be empty');
  if (!clean(draft.product, 200)) return fail('product must not be empty');
  const parsed = feedbackSchema.safeParse(
    present({
      ...draft,
      externalId: draft.externalId?.trim().toWellFormed(),
      product: clean(draft.product, 200),
      location: clean(draft.location, 500),
      title: clean(draft.title, 2_000),
      text: clean(draft.text),
      language: draft.language && draft.language.length <= 35 ? clean(draft.language) : undefined,
      author: clean(draft.author, 512),
      url: webAddress(draft.url),
      order: clean(draft.order, 200),
      reply: clean(draft.reply),
      labels: labelsOf(draft.labels),
    }),
  );
  return parsed.success ? ok({ change: 'upsert', feedback: parsed.data }) : fail(firstProblem(parsed.error));
}

/** Trimmed, at most `length` long and never cut through a character; absent when nothing is left. */
function clean(text: string | undefined, length = Infinity): string | undefined {
  const trimmed = text?.trim().toWellFormed();
  if (!trimmed) return undefined;
  if (trimmed.length <= length) return trimmed;
  const cut = trimmed.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** An address ends up as a link on the dashboard: only the two schemes of the web may. */
function webAddress(text: string | undefined): string | undefined {
  const address = clean(text);
  return address && address.length <= 2_048 && /^https?:\/\//i.test(address) ? address : undefined;
}

function labelsOf(labels: readonly string[] | undefined): string[] | undefined {
  const kept = (labels ?? []).flatMap((label) => clean(label, 100) ?? []).slice(0, 50);
  return kept.length > 0 ? kept : undefined;
}

/** A key that is present with undefined and an absent key are the same feedback: only the second may occur. */
function present(fields: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept;
}
