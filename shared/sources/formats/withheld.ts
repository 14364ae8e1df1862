import { fail, type Result } from '../../domain/result.ts';

/**
 * A row of a review that the shop does not show (hidden, unpublished, waiting) is left out, and said so. It is not
 * read as a deletion: the file does not say when it was hidden, so that one could never be taken back.
 *
 * @param state what the column says of it
 */
export const withheld = (column: string, state: string): Result<never> =>
  fail(`left out, because the shop does not show it: ${column} is ${state.slice(0, 30).toWellFormed()}`);
