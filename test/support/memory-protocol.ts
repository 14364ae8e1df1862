import type { DayPartial } from '../../shared/domain/day-partial.ts';
import type { StoredWeek } from '../../shared/domain/stored-week.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { weekOfDay, type CalendarDay } from '../../shared/domain/week.ts';
import type {
  FeedbackKey,
  FeedbackTable,
  FeedbackVersion,
  Identity,
  Location,
} from '../../shared/ports/feedback-table.ts';
import type { RollUpTable } from '../../shared/ports/roll-up-table.ts';
import type { ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';

/** The protocol's primitives on maps: a second implementation, so that a mistake of an emulator is not ours. */
export interface MemoryProtocol extends FeedbackTable, RollUpTable, ScoredFeedbackTable {
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

interface StoredVersion {
  readonly location: Location;
  readonly version: FeedbackVersion;
}

const dayKey = ({ product, day }: Location): string => `${product}/${day}`;

/** @param before called ahead of every primitive with its name; throws to play a failure, or waits to let others go first */
export function createMemoryProtocol(
  before: (call: string) => void | Promise<void> = () => undefined,
): MemoryProtocol {
  const identities = new Map<FeedbackKey, Identity>();
  const versions = new Map<FeedbackKey, StoredVersion>();
  const marks = new Map<string, number>();
  const dirty = new Map<string, Location>();
  const partials = new Map<string, DayPartial>();
  const products = new Map<string, boolean>();
  const call = async <T>(name: string, work: () => T): Promise<T> => {
    // Others run in between, as they do over a network.
    await before(name);
    return work();
  };
  const change = (
    key: FeedbackKey,
    allowed: (old: Identity) => boolean,
    next: (old: Identity) => Identity,
  ) => {
    const old = identities.get(key);
    if (!old || !allowed(old)) return false;
    identities.set(key, next(old));
    return true;
  };
  return {
    products,
    marks,
    createIdentity: (key, identity) =>
      call('createIdentity', () => {
        if (identities.has(key)) return false;
        identities.set(key, identity);
        return true;
      }),
    readIdentity: (key) => call('readIdentity', () => identities.get(key)),
    locateIdentity: (key, location, revision, delivery) =>
      call('locateIdentity', () =>
        change(
          key,
          (old) => !old.location && !old.erased && (old.deleted === undefined || old.deleted < revision),
          (old) => ({ ...old, location, firstDelivery: delivery }),
        ),
      ),
    raiseDeletion: (key, revision) =>
      call('raiseDeletion', () =>
        change(
          key,
          (old) => !old.location && (old.deleted === undefined || old.deleted < revision),
          (old) => ({ ...old, deleted: revision }),
        ),
      ),
    correctIdentity: (key, correction) =>
      call('correctIdentity', () =>
        change(
          key,
          (old) => old.location !== undefined && !old.erased,
          (old) => ({ ...old, correction }),
        ),
      ),
    eraseIdentity: (key) =>
      call('eraseIdentity', () => {
        identities.set(key, { ...identities.get(key), erased: true });
      }),
    putFeedback: (location, key, version) =>
      call('putFeedback', () => {
        const old = versions.get(key)?.version;
        const isAnew =
          old?.revision === version.revision &&
          (old.scorer !== version.scorer || old.delivery === version.delivery);
        if (old && old.revision >= version.revision && !isAnew) return false;
        versions.set(key, { location, version });
        return true;
      }),
    markDirty: (location) =>
      call('markDirty', () => {
        marks.set(dayKey(location), (marks.get(dayKey(location)) ?? 0) + 1);
        dirty.set(dayKey(location), location);
      }),
    registerProduct: (product, sample) =>
      call('registerProduct', () => {
        products.set(product, sample && (products.get(product) ?? true));
      }),
    keysOfAuthor: (authorKey) =>
      call('keysOfAuthor', () =>
        [...versions].flatMap(([key, { version }]) =>
          version.feedback?.authorKey === authorKey ? [key] : [],
        ),
      ),
    listDirty: (limit) =>
      call('listDirty', () =>
        [...dirty.values()]
          .slice(0, limit)
          .map((location) => ({ ...location, epoch: marks.get(dayKey(location)) ?? 0 })),
      ),
    async *readDays(product, week, days) {
      await call('readDays', () => undefined);
      for (const { location, version } of versions.values()) {
        const isWanted = location.product === product && weekOfDay(location.day) === week;
        if (isWanted && days.includes(location.day) && version.feedback) yield version.feedback;
      }
    },
    async *readScored({ product, days, digit = '' }) {
      await call('readScored', () => undefined);
      for (const [key, { location, version }] of [...versions]) {
        const isWanted = location.product === product && days.includes(location.day) && key.startsWith(digit);
        const { feedback, revision } = version;
        if (isWanted && feedback) {
          yield { location, key, revision, feedback, body: JSON.stringify(feedback) };
        }
      }
    },
    readOne: (location, key) =>
      call('readOne', () => {
        const { feedback, revision } = versions.get(key)?.version ?? {};
        if (!feedback || revision === undefined) return undefined;
        return { location, key, revision, feedback, body: JSON.stringify(feedback) };
      }),
    replace: ({ key, revision, body }, feedback) =>
      call('replace', () => {
        const old = versions.get(key);
        if (old?.version.revision !== revision || JSON.stringify(old.version.feedback) !== body) return false;
        versions.set(key, { ...old, version: { ...old.version, scorer: feedback.score.scorer, feedback } });
        return true;
      }),
    async weeks(product) {
      const own = [...partials].flatMap(([key, partial]) => {
        const [name, day] = key.split('/');
        return name === product && partial.cells.length > 0 ? [[day as CalendarDay, partial] as const] : [];
      });
      return [...Map.groupBy(own, ([day]) => weekOfDay(day))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([week, days]) => ({ product, week, days: Object.fromEntries(days) }));
    },
    writePartials: (product, _week, given) =>
      call('writePartials', () => {
        const days = Object.entries(given) as [CalendarDay, DayPartial][];
        const keyOf = (day: CalendarDay): string => dayKey({ product, day });
        const isStale = days.some(([day, { epoch }]) => (partials.get(keyOf(day))?.epoch ?? 0) > epoch);
        if (isStale) return false;
        for (const [day, partial] of days) partials.set(keyOf(day), partial);
        return true;
      }),
    clearDirty: (day) =>
      call('clearDirty', () => {
        if (marks.get(dayKey(day)) === day.epoch) dirty.delete(dayKey(day));
      }),
    live: () =>
      new Map(
        [...versions].flatMap(([key, { version }]) =>
          version.feedback ? [[key, version.feedback] as const] : [],
        ),
      ),
    sums: () =>
      new Map(
        [...partials]
          .filter(([, { cells }]) => cells.length > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, { epoch: _, ...sums }]) => [key, sums]),
      ),
  };
}
