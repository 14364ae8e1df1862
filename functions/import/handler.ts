import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { eachMessage } from '../../shared/runtime/sqs-batch.ts';
import { announcedObjects } from './announced-objects.ts';
import { createDeps } from './deps.ts';
import { importExport } from './import-export.ts';

export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (event: unknown) =>
    eachMessage(event, deps.log, async ({ body }) => {
      for (const announced of announcedObjects(body)) await importExport(deps, announced);
    });
};
export const handler = lazyHandler(createHandler);
