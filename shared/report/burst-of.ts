import { copiesNote } from '../domain/copies-note.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import { largestCopies } from '../text/near-copies.ts';

/** A defect or complaint behind a signal. */
export interface EventText {
  readonly text: string;
  readonly source: string;
}

/** What many copies of one text do to a signal. */
export interface Burst {
  /** @example '31 of 34 are one text, all from shop' */
  readonly note: string;
  /** Without the copies nothing unusual is left. */
  readonly explainsAll: boolean;
}

const FEWEST_COPIES = 5;
/** Part of the texts from which on copies are worth a word. */
const MANY = 0.5;

/**
 * Are the events behind a concern one text that was sent many times? Copies count as one, as far as there are more of
 * them than before: what comes from a template is always alike.
 *
 * @param events texts of the deciding weeks, all of them or a sample
 * @param before texts of the weeks before the change
 * @returns undefined when the texts are as diverse as before
 */
export function burstOf(
  { window, events: weekEvents, upper }: PublishedVerdict,
  events: readonly EventText[],
  before: readonly EventText[],
): Burst | undefined {
  const copies = largestCopies(events.map(({ text }) => text));
  const share = copies.length / Math.max(1, events.length);
  const more = share - shareOfCopies(before);
  if (copies.length < FEWEST_COPIES || more < MANY) return undefined;
  const sources = new Set(copies.map((at) => events[at]?.source));
  const [source] = sources.size === 1 ? sources : [];
  const left = (window?.events ?? weekEvents) * (1 - more) + 1;
  return {
    note: copiesNote({ copies: copies.length, of: events.length, source }),
    explainsAll: left <= (window?.upper ?? upper),
  };
}

const shareOfCopies = (texts: readonly EventText[]): number =>
  largestCopies(texts.map(({ text }) => text)).length / Math.max(1, texts.length);
