import type { Environment } from '../../shared/runtime/environment.ts';
import { httpEventSchema } from '../../shared/runtime/http-event.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { createDeps } from './deps.ts';
import { receiveWebhook } from './receive-webhook.ts';

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (event: unknown) => receiveWebhook(deps, httpEventSchema.parse(event));
};
export const handler = lazyHandler(createHandler);
