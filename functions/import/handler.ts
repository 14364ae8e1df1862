import type { Environment } from '../../shared/runtime/environment.ts';
import { createLimit } from '../../shared/runtime/limit.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { eachMessage } from '../../shared/runtime/sqs-batch.ts';
import { announcedObjects } from './announced-objects.ts';
import { createDeps } from './deps.ts';
import { importExport } from './import-export.ts';

/** Left for the last chunks, the checkpoint and the announcement of the rest. */
const RESERVE_MS = 60_000;

/** What Lambda says of a call; where nothing limits the time there is none. */
interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  // One export at a time: memory is for one.
  const limit = createLimit(1);
  return (event: unknown, context?: LambdaContext) =>
    eachMessage(event, deps.log, ({ body }) =>
      limit(async () => {
        const isTimeUp = (): boolean =>
          context !== undefined && context.getRemainingTimeInMillis() < RESERVE_MS;
        for (const announced of announcedObjects(body)) await importExport(deps, announced, isTimeUp);
      }),
    );
};
export const handler = lazyHandler(createHandler);
