import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { createDeps } from './deps.ts';
import { scoreBatch } from './score-batch.ts';

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (event: unknown) => scoreBatch(deps, event);
};
export const handler = lazyHandler(createHandler);
