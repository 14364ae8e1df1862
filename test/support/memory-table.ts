import type { DayPartial } from '../../shared/domain/day-partial.ts';
import type { Revision, StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import type { CalendarDay, IsoWeek } from '../../shared/domain/week.ts';
import type { Correction } from '../../shared/domain/correction.ts';
import type { FeedbackKey, FeedbackVersion, Identity, Location } from '../../shared/ports/feedback-table.ts';
import type { DirtyDay } from '../../shared/ports/roll-up-table.ts';
import type { ScoredFeedback, ScoredRange } from '../../shared/ports/scored-feedback.ts';

interface StoredVersion {
  readonly location: Location;
  readonly key: FeedbackKey;
  readonly version: FeedbackVersion;
}

interface Marker {
  readonly location: Location;
  readonly epoch: number;
  readonly done?: number;
  readonly isDirty: boolean;
}

/** All that the protocol stores. The values are never changed, only replaced. */
export interface TableState {
  readonly identities: Map<FeedbackKey, Identity>;
  /** By `<product>/<day>/<feedback key>`: a feedback that lies in two places is there twice. */
  readonly versions: Map<string, StoredVersion>;
  /** By `<product>/<day>`. */
  readonly markers: Map<string, Marker>;
  /** By `<product>/<day>`. */
  readonly partials: Map<string, DayPartial>;
  /** Whether a product is of the sample, by its name. */
  readonly products: Map<string, boolean>;
}

export const newTable = (): TableState => ({
  identities: new Map(),
  versions: new Map(),
  markers: new Map(),
  partials: new Map(),
  products: new Map(),
});

export const copyOfTable = (state: TableState): TableState => ({
  identities: new Map(state.identities),
  versions: new Map(state.versions),
  markers: new Map(state.markers),
  partials: new Map(state.partials),
  products: new Map(state.products),
});

export const dayKey = ({ product, day }: Location): string => `${product}/${day}`;
const versionKey = (location: Location, key: FeedbackKey): string => `${dayKey(location)}/${key}`;

/** Some pages of a day or week: as a query gives them, each page at a moment of its own. */
export interface Page {
  readonly after?: string | undefined;
  readonly size: number;
}

/** The primitives of the protocol, each one atomic step on a state: a second implementation beside DynamoDB. */
export const tableCalls = {
  createIdentity(state: TableState, key: FeedbackKey, identity: Identity): boolean {
    if (state.identities.has(key)) return false;
    state.identities.set(key, identity);
    return true;
  },
  readIdentity: (state: TableState, key: FeedbackKey): Identity | undefined => state.identities.get(key),
  locateIdentity: (
    state: TableState,
    key: FeedbackKey,
    location: Location,
    revision: Revision,
    delivery: string,
  ): boolean =>
    changeIdentity(
      state,
      key,
      (old) => !old.location && !old.erased && isBelow(old.deleted, revision),
      (old) => ({ ...old, location, firstDelivery: delivery }),
    ),
  raiseDeletion: (state: TableState, key: FeedbackKey, revision: Revision): boolean =>
    changeIdentity(
      state,
      key,
      (old) => !old.location && isBelow(old.deleted, revision),
      (old) => ({ ...old, deleted: revision }),
    ),
  correctIdentity: (state: TableState, key: FeedbackKey, correction: Correction): boolean =>
    changeIdentity(
      state,
      key,
      (old) => old.location !== undefined && !old.erased,
      (old) => ({ ...old, correction }),
    ),
  eraseIdentity(state: TableState, key: FeedbackKey): void {
    state.identities.set(key, { ...state.identities.get(key), erased: true });
  },
  putFeedback(state: TableState, location: Location, key: FeedbackKey, version: FeedbackVersion): boolean {
    const at = versionKey(location, key);
    const old = state.versions.get(at)?.version;
    const isAnew =
      old?.revision === version.revision &&
      (old.scorer !== version.scorer || old.delivery === version.delivery);
    if (old && old.revision >= version.revision && !isAnew) return false;
    state.versions.set(at, { location, key, version });
    return true;
  },
  markDirty(state: TableState, { product, day }: Location): void {
    const location = { product, day };
    const old = state.markers.get(dayKey(location));
    state.markers.set(dayKey(location), { ...old, location, epoch: (old?.epoch ?? 0) + 1, isDirty: true });
  },
  registerProduct(state: TableState, product: string, sample: boolean): void {
    state.products.set(product, sample && (state.products.get(product) ?? true));
  },
  keysOfAuthor: (state: TableState, authorKey: string): readonly FeedbackKey[] =>
    [...state.versions.values()].flatMap(({ key, version }) =>
      version.feedback?.authorKey === authorKey ? [key] : [],
    ),
  listDirty: (state: TableState, limit: number): readonly DirtyDay[] =>
    [...state.markers.values()]
      .filter(({ isDirty }) => isDirty)
      .slice(0, limit)
      .map(({ location, epoch }) => ({ ...location, epoch })),
  readDays(
    state: TableState,
    product: string,
    _week: IsoWeek,
    days: readonly CalendarDay[],
    page: Page,
  ): readonly (readonly [string, StoredFeedback])[] {
    const live = rangeOf(state, product, days).filter(([at]) => page.after === undefined || at > page.after);
    return live.slice(0, page.size).map(([at, { feedback }]) => [at, feedback]);
  },
  readScored: (state: TableState, { product, days, digit = '' }: ScoredRange): readonly ScoredFeedback[] =>
    rangeOf(state, product, days).flatMap(([, found]) => (found.key.startsWith(digit) ? [found] : [])),
  readOne(state: TableState, location: Location, key: FeedbackKey): ScoredFeedback | undefined {
    const stored = state.versions.get(versionKey(location, key));
    return stored && scoredOf(stored);
  },
  replace(
    state: TableState,
    { location, key, revision, body }: ScoredFeedback,
    feedback: StoredFeedback,
    next = revision,
  ): boolean {
    const old = state.versions.get(versionKey(location, key));
    if (old?.version.revision !== revision || JSON.stringify(old.version.feedback) !== body) return false;
    const version = { ...old.version, revision: next, scorer: feedback.score.scorer, feedback };
    state.versions.set(versionKey(location, key), { ...old, version });
    return true;
  },
  writePartials(
    state: TableState,
    product: string,
    _week: IsoWeek,
    given: Readonly<Partial<Record<CalendarDay, DayPartial>>>,
  ): boolean {
    const days = (Object.entries(given) as [CalendarDay, DayPartial][]).map(
      ([day, partial]) => [dayKey({ product, day }), partial] as const,
    );
    if (days.some(([key, { epoch }]) => (state.partials.get(key)?.epoch ?? 0) > epoch)) return false;
    for (const [key, partial] of days) state.partials.set(key, partial);
    return true;
  },
  clearDirty(state: TableState, { product, day, epoch }: DirtyDay): void {
    const key = dayKey({ product, day });
    const marker = state.markers.get(key);
    if (!marker) return;
    if (marker.epoch === epoch) state.markers.set(key, { ...marker, done: epoch, isDirty: false });
    else if (marker.epoch > epoch && (marker.done ?? 0) < epoch)
      state.markers.set(key, { ...marker, done: epoch });
  },
} as const;

export type TableCalls = typeof tableCalls;
export type CallName = keyof TableCalls;
type Rest<T> = T extends readonly [unknown, ...infer More] ? More : never;
export type CallArguments<K extends CallName> = Rest<Parameters<TableCalls[K]>>;

const isBelow = (deleted: Revision | undefined, revision: Revision): boolean =>
  deleted === undefined || deleted < revision;

function changeIdentity(
  { identities }: TableState,
  key: FeedbackKey,
  isAllowed: (old: Identity) => boolean,
  next: (old: Identity) => Identity,
): boolean {
  const old = identities.get(key);
  if (!old || !isAllowed(old)) return false;
  identities.set(key, next(old));
  return true;
}

const scoredOf = ({ location, key, version }: StoredVersion): ScoredFeedback | undefined =>
  version.feedback && {
    location,
    key,
    revision: version.revision,
    feedback: version.feedback,
    body: JSON.stringify(version.feedback),
  };

/** Live feedback of some days, by day and key. */
const rangeOf = (
  { versions }: TableState,
  product: string,
  days: readonly CalendarDay[],
): readonly (readonly [string, ScoredFeedback])[] =>
  [...versions]
    .flatMap(([at, stored]) => {
      const { location } = stored;
      const found =
        location.product === product && days.includes(location.day) ? scoredOf(stored) : undefined;
      return found ? [[at, found] as const] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** One step on a state. */
export const makeCall = <K extends CallName>(
  calls: TableCalls,
  name: K,
  state: TableState,
  given: readonly unknown[],
): ReturnType<TableCalls[K]> =>
  (calls[name] as (state: TableState, ...given: readonly unknown[]) => ReturnType<TableCalls[K]>)(
    state,
    ...given,
  );

/** Live feedback with its key, by place and key. */
export const liveOf = ({ versions }: TableState): readonly (readonly [FeedbackKey, StoredFeedback])[] =>
  [...versions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { key, version }]) => (version.feedback ? [[key, version.feedback] as const] : []));

/** Sums of all days with feedback, by `<product>/<day>`, without their epochs. */
export const sumsOf = ({ partials }: TableState): ReadonlyMap<string, Omit<DayPartial, 'epoch'>> =>
  new Map(
    [...partials]
      .filter(([, { cells }]) => cells.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { epoch: _, ...sums }]) => [key, sums]),
  );
