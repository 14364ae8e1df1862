import type { Feedback, FeedbackChange } from './feedback.ts';
import { MAX_TEXT_LENGTH } from './text-length.ts';

const MAX_CHANGES = 50;
/** Stays below 256 kB also when every letter is escaped. */
const MAX_BYTES = 160_000;
/** More than is stored, so that the redactor sees what surrounds the place of the cut; less than fills a message. */
const MAX_LETTERS = 2 * MAX_TEXT_LENGTH;

/**
 * Collects changes into chunks of a message each. The same changes always make the same chunks: what is sent again
 * after a crash is known by its number.
 */
export interface Chunker {
  /** @returns the chunk that is full without this change */
  add(change: FeedbackChange): readonly FeedbackChange[] | undefined;
  /** @returns what is left; empties it */
  rest(): readonly FeedbackChange[];
}

export function createChunker(): Chunker {
  let chunk: FeedbackChange[] = [];
  let bytes = 0;
  const take = (): readonly FeedbackChange[] => {
    const full = chunk;
    chunk = [];
    bytes = 0;
    return full;
  };
  return {
    add(given) {
      const change = given.change === 'upsert' ? { ...given, feedback: bounded(given.feedback) } : given;
      const size = escapedBytes(change);
      const isFull = chunk.length === MAX_CHANGES || (chunk.length > 0 && bytes + size > MAX_BYTES);
      const full = isFull ? take() : undefined;
      chunk.push(change);
      bytes += size;
      return full;
    },
    rest: take,
  };
}

function bounded(feedback: Feedback): Feedback {
  const { text, reply } = feedback;
  return {
    ...feedback,
    ...(text === undefined ? {} : { text: cutAtWord(text) }),
    ...(reply === undefined ? {} : { reply: cutAtWord(reply) }),
  };
}

/** A word that is cut could be half of an address, which no redactor knows. */
function cutAtWord(text: string): string {
  if (text.length <= MAX_LETTERS) return text;
  const cut = text.slice(0, MAX_LETTERS).replace(/\S{1,500}$/, '');
  return cut === '' ? text.slice(0, MAX_LETTERS) : cut;
}

/** Bytes in the queue: ASCII only, six for every other letter. */
function escapedBytes(change: FeedbackChange): number {
  const json = JSON.stringify(change);
  let bytes = json.length;
  for (let index = 0; index < json.length; index += 1) if (json.charCodeAt(index) > 0x7e) bytes += 5;
  return bytes;
}
