import type { HazardKind } from '../../domain/score.ts';

/** Phrases of danger by kind, and those that only sound like it. */
export interface HazardSource {
  readonly phrases: Readonly<Record<HazardKind, readonly string[]>>;
  readonly guards: readonly string[];
}
