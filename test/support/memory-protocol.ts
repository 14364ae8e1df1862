import type { DayPartial } from '../../shared/domain/day-partial.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { StoredWeek } from '../../shared/domain/stored-week.ts';
import { weekOfDay, type CalendarDay } from '../../shared/domain/week.ts';
import { liveOf, makeCall, newTable, sumsOf, tableCalls, type CallName } from './memory-table.ts';
import { tablePorts, type CallTable, type ProtocolTable } from './table-ports.ts';

/** The protocol's ports on maps. */
export interface MemoryProtocol extends ProtocolTable {
  /** Live feedback by key. */
  live(): ReadonlyMap<string, StoredFeedback>;
  /** Sums of all days with feedback, by `<product>/<day>`, without their epochs. */
  sums(): ReadonlyMap<string, Omit<DayPartial, 'epoch'>>;
  /** Weeks that were added up, as a reader of the table sees them. */
  weeks(product: string): Promise<readonly StoredWeek[]>;
  readonly products: ReadonlyMap<string, boolean>;
  /** Marks so far, by `<product>/<day>`. */
  readonly marks: ReadonlyMap<string, number>;
}

/** @param before called ahead of every primitive with its name; throws to play a failure, or waits to let others go first */
export function createMemoryProtocol(
  before: (call: CallName) => void | Promise<void> = () => undefined,
): MemoryProtocol {
  const state = newTable();
  const call: CallTable = async (name, ...given) => {
    // Others run in between, as they do over a network.
    await before(name);
    return makeCall(tableCalls, name, state, given);
  };
  return {
    ...tablePorts(call),
    products: state.products,
    get marks() {
      return new Map([...state.markers].map(([key, { epoch }]) => [key, epoch]));
    },
    live: () => new Map(liveOf(state)),
    sums: () => sumsOf(state),
    async weeks(product) {
      const own = [...state.partials].flatMap(([key, partial]) => {
        const [name, day] = key.split('/');
        return name === product && partial.cells.length > 0 ? [[day as CalendarDay, partial] as const] : [];
      });
      return [...Map.groupBy(own, ([day]) => weekOfDay(day))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([week, days]) => ({ product, week, days: Object.fromEntries(days) }));
    },
  };
}
