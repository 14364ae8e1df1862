import { copyOfTable, makeCall, type CallName, type TableCalls, type TableState } from '../memory-table.ts';
import type { Answer, PendingCall, ProcessNode } from './process-tree.ts';

/** A table under a number of its own: equal content, equal number. */
export interface NumberedTable {
  readonly id: number;
  readonly state: TableState;
}

/** One moment of the whole system. */
export interface World {
  readonly table: NumberedTable;
  /** By message, how often it waits in the queue. */
  readonly queue: readonly number[];
  /** Workers at work, by the message that they have; the others are idle. */
  readonly workers: readonly { readonly message: number; readonly node: ProcessNode }[];
  readonly recomputers: readonly ProcessNode[];
  /** Processes that may still die, and calls that may still fail. */
  readonly crashes: number;
  readonly failures: number;
}

/** Workers are alike, and so are recomputers: only which of them stand where tells two moments apart. */
export const keyOfWorld = ({ table, queue, workers, recomputers, crashes, failures }: World): string => {
  const at = (nodes: readonly ProcessNode[]): string =>
    nodes
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(',');
  const busy = at(workers.map(({ node }) => node));
  return `${String(table.id)}|${queue.join(',')}|${busy}|${at(recomputers)}|${String(crashes)}|${String(failures)}`;
};

const reading: ReadonlySet<CallName> = new Set([
  'readIdentity',
  'keysOfAuthor',
  'listDirty',
  'readDays',
  'readScored',
  'readOne',
]);

/** Makes calls on numbered tables, which never change: a call that writes gives another one. */
export function createTables(calls: TableCalls) {
  const numbers = new Map<string, NumberedTable>();
  const texts = new WeakMap<object, string>();
  const textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = texts.get(value) ?? JSON.stringify(value);
    texts.set(value, known);
    return known;
  };
  const numbered = (state: TableState): NumberedTable => {
    const key = Object.values(state)
      .map((map: ReadonlyMap<string, unknown>) =>
        [...map]
          .map(([name, value]) => `${name}=${textOf(value)}`)
          .sort()
          .join(';'),
      )
      .join('|');
    const table = numbers.get(key) ?? { id: numbers.size, state };
    numbers.set(key, table);
    return table;
  };
  return {
    numbered,
    make(table: NumberedTable, { name, given }: PendingCall): readonly [NumberedTable, Answer] {
      const state = reading.has(name) ? table.state : copyOfTable(table.state);
      const value = makeCall(calls, name, state, given);
      return [state === table.state ? table : numbered(state), { value }];
    },
  };
}
