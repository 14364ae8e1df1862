import type { Retention, RetainedKind } from '../../shared/domain/retention.ts';
import type { Cutoffs } from '../../shared/ports/retained.ts';

const DAY_MS = 86_400_000;

/** @example cutoffsOf({ exports: 30, jobs: 'never', ... }, '2026-11-24T00:00:00.000Z') // { exports: '2026-10-25T...', ... } */
export function cutoffsOf(retention: Retention, now: string): Cutoffs {
  const cutoffs: Partial<Record<RetainedKind, string>> = {};
  for (const [kind, days] of Object.entries(retention) as [RetainedKind, number | 'never'][]) {
    if (days !== 'never') cutoffs[kind] = new Date(Date.parse(now) - days * DAY_MS).toISOString();
  }
  return cutoffs;
}
