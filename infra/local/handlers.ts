import type { Environment } from '../../shared/adapters/client-settings.ts';

// Loads what runs on AWS, unchanged: only the environment is ours. Slow to load, hence not at the top of a file.

/** Functions that work in the background. */
export type Workers = Awaited<ReturnType<typeof loadWorkers>>;

export async function loadWorkers(env: Environment) {
  const [importExport, pull, score, rollUp, publish, calibrate, sweep, notify] = await Promise.all([
    import('../../functions/import/handler.ts'),
    import('../../functions/pull/handler.ts'),
    import('../../functions/score/handler.ts'),
    import('../../functions/roll-up/handler.ts'),
    import('../../functions/publish/handler.ts'),
    import('../../functions/calibrate/handler.ts'),
    import('../../functions/sweep/handler.ts'),
    import('../../functions/notify/handler.ts'),
  ]);
  return {
    import: importExport.createHandler(env),
    pull: pull.createHandler(env),
    score: score.createHandler(env),
    rollUp: rollUp.createHandler(env),
    publish: publish.createHandler(env),
    calibrate: calibrate.createHandler(env),
    sweep: sweep.createHandler(env),
    notify: notify.createHandler(env),
  };
}

/** Functions that answer a call. */
export type HttpHandlers = Awaited<ReturnType<typeof loadHttpHandlers>>;

export async function loadHttpHandlers(env: Environment) {
  const [receive, api] = await Promise.all([
    import('../../functions/receive/handler.ts'),
    import('../../functions/api/handler.ts'),
  ]);
  return { receive: receive.createHandler(env), api: api.createHandler(env) };
}
