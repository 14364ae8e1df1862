import type { QualityConfig } from '../config/quality-config.ts';
import type { NotifyMessage } from '../domain/notify-message.ts';
import type { PublishedVerdict, Signal } from '../domain/signal.ts';

type Route = QualityConfig['routes'][number];

/** What goes to one receiver. */
export interface Delivery {
  readonly receiver: string;
  /** Why: a route took what is new, or the week is quiet and this receiver hears of every week. */
  readonly reason: 'matched-route' | 'quiet-week';
  /** Places of the routes in the table, from 1. */
  readonly routes: readonly number[];
  readonly signals: readonly Signal[];
  readonly watches: readonly PublishedVerdict[];
}

export interface Routed {
  readonly deliveries: readonly Delivery[];
  /** Signals that no route takes: nobody is told. */
  readonly unrouted: readonly Signal[];
}

interface Draft {
  readonly routes: Set<number>;
  readonly signals: Signal[];
  readonly watches: PublishedVerdict[];
}

/**
 * Who is told what. For each measure of a signal, and each watch, the first route of the table that matches wins; a watch matches only
 * routes with `minimum: watch`. A quiet week goes to the first route without product and aspect.
 */
export function routeNotice(routes: readonly Route[], notice: NotifyMessage): Routed {
  const drafts = new Map<string, Draft>();
  const unrouted: Signal[] = [];
  const add = (place: number, take: (draft: Draft) => void): void => {
    for (const receiver of routes[place]?.receivers ?? []) {
      const draft = drafts.get(receiver) ?? { routes: new Set(), signals: [], watches: [] };
      drafts.set(receiver, draft);
      draft.routes.add(place + 1);
      take(draft);
    }
  };
  for (const signal of notice.signals) {
    const places = placesOf(routes, signal);
    if (places.length === 0) unrouted.push(signal);
    for (const place of places) add(place, ({ signals }) => signals.includes(signal) || signals.push(signal));
  }
  for (const watch of notice.watches) {
    const place = routes.findIndex((route) => route.minimum === 'watch' && matches(route, watch));
    if (place >= 0) add(place, (draft) => draft.watches.push(watch));
  }
  const isQuiet = notice.signals.length === 0 && notice.revision === 1;
  const quiet = routes.findIndex(({ product, aspect }) => product === undefined && aspect === undefined);
  if (isQuiet && quiet >= 0) add(quiet, () => undefined);
  const deliveries = [...drafts].map(([receiver, draft]): Delivery => ({
    receiver,
    reason: draft.signals.length + draft.watches.length > 0 ? 'matched-route' : 'quiet-week',
    routes: [...draft.routes],
    signals: draft.signals,
    watches: draft.watches,
  }));
  return { deliveries, unrouted };
}

/** Of each measure that the cause shows in, the first route that matches. */
function placesOf(routes: readonly Route[], { verdict, also = [] }: Signal): readonly number[] {
  const places = [verdict, ...also].map((one) => routes.findIndex((route) => matches(route, one)));
  return [...new Set(places)].filter((place) => place >= 0);
}

const matches = (route: Route, { product, aspect }: PublishedVerdict): boolean =>
  (route.product === undefined || route.product === product) &&
  (route.aspect === undefined || route.aspect === aspect);
