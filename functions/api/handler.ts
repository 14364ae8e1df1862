import type { Environment } from '../../shared/runtime/environment.ts';
import { httpEventSchema } from '../../shared/runtime/http-event.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { answerEvent } from './answer-event.ts';
import { createApp } from './app.ts';
import { createDeps } from './deps.ts';

export const createHandler = (env: Environment) => {
  const app = createApp(createDeps(env));
  return (event: unknown) => answerEvent(app, httpEventSchema.parse(event));
};
export const handler = lazyHandler(createHandler);
