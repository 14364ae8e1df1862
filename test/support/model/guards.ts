import { ERASED_REVISION } from '../../../shared/domain/stored-feedback.ts';
import type { Location } from '../../../shared/ports/feedback-table.ts';
import { dayKey, tableCalls, type TableCalls } from '../memory-table.ts';
import type { Weaken } from './use-cases.ts';

/** The protocol with one of its guards taken away: the table forgets a condition, or a process a rule. */
export interface Weakened {
  readonly calls: TableCalls;
  readonly weaken: Weaken;
}

/** A guard that is missing, and the smallest search that shows it. */
export interface Missing extends Weakened {
  readonly guard: string;
  /** Number of the scenario. */
  readonly scenario: number;
  readonly recomputers: number;
  readonly crashes: number;
}

const all: Weaken = (table) => table;
export const withAllGuards: Weakened = { calls: tableCalls, weaken: all };

export const withoutGuard: readonly Missing[] = [
  {
    guard: 'the first writer decides where a feedback lies',
    scenario: 0,
    recomputers: 1,
    crashes: 0,
    calls: {
      ...tableCalls,
      createIdentity(state, key, identity) {
        state.identities.set(key, identity);
        return true;
      },
    },
    weaken: all,
  },
  {
    guard: 'an older revision is refused',
    scenario: 0,
    recomputers: 1,
    crashes: 0,
    calls: {
      ...tableCalls,
      putFeedback(state, location, key, version) {
        state.versions.set(`${dayKey(location)}/${key}`, { location, key, version });
        return true;
      },
    },
    weaken: all,
  },
  {
    guard: 'sums of a newer epoch are not overwritten',
    scenario: 0,
    recomputers: 2,
    crashes: 0,
    calls: {
      ...tableCalls,
      writePartials(state, product, _week, given) {
        for (const [day, partial] of Object.entries(given))
          if (partial) state.partials.set(`${product}/${day}`, partial);
        return true;
      },
    },
    weaken: all,
  },
  {
    guard: 'a mark is cleared only by its own epoch',
    scenario: 0,
    recomputers: 1,
    crashes: 0,
    calls: {
      ...tableCalls,
      clearDirty(state, { product, day, epoch }) {
        const key = `${product}/${day}`;
        const marker = state.markers.get(key);
        if (marker) state.markers.set(key, { ...marker, done: epoch, isDirty: false });
      },
    },
    weaken: all,
  },
  {
    guard: 'a day is marked after the write',
    scenario: 0,
    recomputers: 1,
    crashes: 0,
    calls: tableCalls,
    weaken: (table) => ({
      ...table,
      async putFeedback(...given) {
        await table.markDirty(given[0]);
        return table.putFeedback(...given);
      },
      markDirty: async () => undefined,
    }),
  },
  {
    guard: 'a delivery that comes again marks its day again',
    scenario: 0,
    recomputers: 1,
    crashes: 1,
    calls: {
      ...tableCalls,
      putFeedback(state, location, key, version) {
        const old = state.versions.get(`${dayKey(location)}/${key}`)?.version;
        return old?.revision !== version.revision && tableCalls.putFeedback(state, location, key, version);
      },
    },
    weaken(table) {
      const written = new Set<string>();
      return {
        ...table,
        async putFeedback(...given) {
          const isWritten = await table.putFeedback(...given);
          if (isWritten) written.add(dayKey(given[0]));
          return isWritten;
        },
        markDirty: (location: Location) =>
          written.has(dayKey(location)) ? table.markDirty(location) : Promise.resolve(),
      };
    },
  },
  {
    guard: 'an erased feedback leaves a tombstone',
    scenario: 2,
    recomputers: 1,
    crashes: 0,
    calls: {
      ...tableCalls,
      putFeedback(state, location, key, version) {
        if (version.revision !== ERASED_REVISION)
          return tableCalls.putFeedback(state, location, key, version);
        return state.versions.delete(`${dayKey(location)}/${key}`);
      },
    },
    weaken: all,
  },
];
