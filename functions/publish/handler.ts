import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { createDeps } from './deps.ts';
import { publishWeeks } from './publish-weeks.ts';

/** Scheduled, and called after imports: what the event says does not matter. */
export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (_event: unknown) => publishWeeks(deps);
};
export const handler = lazyHandler(createHandler);
