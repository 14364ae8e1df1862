import type { Environment } from '../../shared/runtime/environment.ts';
import { createLimit } from '../../shared/runtime/limit.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { eachMessage } from '../../shared/runtime/sqs-batch.ts';
import { announcedObjects } from './announced-objects.ts';
import { createDeps } from './deps.ts';
import { importExport } from './import-export.ts';

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  // One export at a time: memory is for one.
  const limit = createLimit(1);
  return (event: unknown) =>
    eachMessage(event, deps.log, ({ body }) =>
      limit(async () => {
        for (const announced of announcedObjects(body)) await importExport(deps, announced);
      }),
    );
};
export const handler = lazyHandler(createHandler);
