/** Runs a task as soon as fewer than the limit are under way. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Bounds how many tasks run at the same time; those that wait start in the order in which they came. */
export function createLimit(most: number): Limit {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes to the next one in line, or becomes free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
