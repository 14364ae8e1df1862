import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { calibrateSentiment } from './calibrate-sentiment.ts';
import { createDeps } from './deps.ts';

/** Scheduled: what the event says does not matter. */
export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (_event: unknown) => calibrateSentiment(deps);
};
export const handler = lazyHandler(createHandler);
