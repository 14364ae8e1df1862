import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { createDeps } from './deps.ts';
import { drainDirtyDays } from './drain-dirty-days.ts';
import { markStaleDays } from './mark-stale-days.ts';

interface Context {
  getRemainingTimeInMillis(): number;
}
/** A large week is read in less. */
const RESERVE_MS = 20_000;

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return async (_event: unknown, context?: Context) => {
    await markStaleDays(deps);
    return drainDirtyDays(deps, {
      hasTime: () => !context || context.getRemainingTimeInMillis() > RESERVE_MS,
    });
  };
};
export const handler = lazyHandler(createHandler);
