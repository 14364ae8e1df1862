import type { PullState } from '../domain/pull-state.ts';

export interface KnownPullState {
  readonly state: PullState;
  /** Who had the feed last; undefined for one that nobody ever pulled. */
  readonly holder: string | undefined;
}

export interface Holding {
  /** Id of the one who holds it, never used twice. */
  readonly holder: string;
  /** Instant after which others may take it. */
  readonly until: string;
}

/** One feed is pulled by one holder at a time; one that died is followed by another when its time is over. */
export interface PullStates {
  readState(source: string): Promise<KnownPullState>;
  /** @returns false when somebody else holds the feed, or held it since `known` was read */
  hold(source: string, known: KnownPullState, holding: Holding & { readonly now: string }): Promise<boolean>;
  /** @returns false when somebody else took it over: nothing was written */
  writeState(source: string, state: PullState, holding: Holding): Promise<boolean>;
}
