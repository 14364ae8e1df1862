import { useCallback, useEffect, useState } from 'preact/hooks';
import { getJson } from './client.ts';
import type { Problem } from './problem.ts';

/** What a page knows of its data. `stale`: the answer of the address before, shown until the new one is there. */
export interface Answer<T> {
  readonly value?: T | undefined;
  readonly problem?: Problem | undefined;
  readonly stale: boolean;
  readonly retry: () => void;
}

interface Held {
  readonly path: string | undefined;
  readonly value?: unknown;
  readonly problem?: Problem | undefined;
}

const MOST_KEPT = 40;
const kept = new Map<string, unknown>();

function keep(path: string, value: unknown): void {
  kept.delete(path);
  kept.set(path, value);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** GET of a path, again when it changes; answers seen before show at once and are renewed. No path, no request. */
export function useAnswer<T>(path: string | undefined): Answer<T> {
  const [held, setHeld] = useState<Held>({ path: undefined });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    if (kept.has(path)) setHeld({ path, value: kept.get(path) });
    getJson<T>(path, abort.signal).then(
      (result) => {
        if (result.ok) keep(path, result.value);
        setHeld(result.ok ? { path, value: result.value } : { path, problem: result.error });
      },
      () => undefined, // aborted: another page asks now
    );
    return () => abort.abort();
  }, [path, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const value = path !== undefined && held.path !== path && kept.has(path) ? kept.get(path) : held.value;
  const current = held.path === path || (path !== undefined && kept.has(path));
  return {
    value: value as T | undefined,
    problem: held.path === path ? held.problem : undefined,
    stale: !current,
    retry,
  };
}
