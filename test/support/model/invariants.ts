import { liveOf, sumsOf, type TableState } from '../memory-table.ts';
import { hasher } from '../score-bench.ts';
import { sumsFromScratch } from '../sums-from-scratch.ts';
import type { Scenario } from './scenarios.ts';
import { THRESHOLD } from './use-cases.ts';

const keyOf = (id: string): string => hasher.feedbackKey('shop', id);

/** What is wrong with a table when every message was worked on and all sums were made. */
export function wrongAtRest(state: TableState, { expected, erased = [] }: Scenario): readonly string[] {
  const live = liveOf(state);
  const found = live.map(([key, { text = '' }]) => `${key} ${text}`).sort();
  const wanted = Object.entries(expected)
    .map(([id, text]) => `${keyOf(id)} ${text}`)
    .sort();
  const sums = JSON.stringify([...sumsOf(state)]);
  const scratch = JSON.stringify([
    ...sumsFromScratch(
      live.map(([, one]) => one),
      THRESHOLD,
    ),
  ]);
  const markers = [...state.markers.values()];
  const identities = new Map<string, { readonly erased: boolean }>(state.identities);
  return [
    ...(found.join() === wanted.join() ? [] : [`stored: ${found.join()}, must be: ${wanted.join()}`]),
    ...(sums === scratch ? [] : [`sums: ${sums}, must be: ${scratch}`]),
    ...(markers.every(({ isDirty, done, epoch }) => !isDirty && done === epoch) ? [] : ['a mark is left']),
    ...(live.every(([, { product }]) => state.products.has(product)) ? [] : ['a product is not listed']),
    ...(erased.every(({ id }) => identities.get(keyOf(id))?.erased) ? [] : ['an erasure was forgotten']),
  ];
}

/** What is wrong at any moment: what was erased never comes back. @param done messages that nobody holds any more */
export function wrongNow(
  state: TableState,
  { erased = [] }: Scenario,
  done: readonly boolean[],
): readonly string[] {
  const gone = new Set(erased.filter(({ message }) => done[message]).map(({ id }) => keyOf(id)));
  return gone.size > 0 && liveOf(state).some(([key]) => gone.has(key)) ? ['what was erased is back'] : [];
}
