/** Makes what belongs to a key, or gives what was made for it; callers at the same time share the work. */
export type Remember<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/**
 * Keeps the answers to the last few keys that were asked for. A failure is not kept.
 *
 * @example const remember = createRemember<Backtest>(4); await remember('inputs', replay)
 */
export function createRemember<T>(most: number): Remember<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    const answer = known ?? make();
    kept.delete(key);
    kept.set(key, answer);
    if (!known) answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
