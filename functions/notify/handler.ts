import { notifyMessageSchema } from '../../shared/domain/notify-message.ts';
import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { eachMessage } from '../../shared/runtime/sqs-batch.ts';
import { deliverNotice } from './deliver-notice.ts';
import { createDeps } from './deps.ts';

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (event: unknown) =>
    eachMessage(event, deps.log, ({ body }) =>
      deliverNotice(notifyMessageSchema.parse(JSON.parse(body)), deps),
    );
};
export const handler = lazyHandler(createHandler);
