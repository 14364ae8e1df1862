import type { FeedbackTable } from '../../shared/ports/feedback-table.ts';
import type { RollUpTable } from '../../shared/ports/roll-up-table.ts';
import type { ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';
import type { CallArguments, CallName, TableCalls } from './memory-table.ts';

export type ProtocolTable = FeedbackTable & RollUpTable & ScoredFeedbackTable;

/** Makes one atomic call, when its turn comes. */
export type CallTable = <K extends CallName>(
  name: K,
  ...given: CallArguments<K>
) => Promise<ReturnType<TableCalls[K]>>;

/** The ports of the protocol, each call of theirs one step. @param pageSize feedback that one step of a fold reads */
export const tablePorts = (call: CallTable, pageSize = 1_000): ProtocolTable => ({
  createIdentity: (...given) => call('createIdentity', ...given),
  readIdentity: (key) => call('readIdentity', key),
  locateIdentity: (...given) => call('locateIdentity', ...given),
  raiseDeletion: (...given) => call('raiseDeletion', ...given),
  correctIdentity: (...given) => call('correctIdentity', ...given),
  eraseIdentity: (key) => call('eraseIdentity', key),
  putFeedback: (...given) => call('putFeedback', ...given),
  markDirty: (location) => call('markDirty', location),
  registerProduct: (...given) => call('registerProduct', ...given),
  keysOfAuthor: (authorKey) => call('keysOfAuthor', authorKey),
  listDirty: (limit) => call('listDirty', limit),
  async *readDays(product, week, days) {
    let after: string | undefined;
    do {
      const page = await call('readDays', product, week, days, { after, size: pageSize });
      for (const [, feedback] of page) yield feedback;
      after = page.length < pageSize ? undefined : page.at(-1)?.[0];
    } while (after !== undefined);
  },
  async *readScored(range) {
    yield* await call('readScored', range);
  },
  readOne: (...given) => call('readOne', ...given),
  replace: (...given) => call('replace', ...given),
  writePartials: (...given) => call('writePartials', ...given),
  clearDirty: (day) => call('clearDirty', day),
});
