import type { Environment } from '../../shared/adapters/client-settings.ts';

/** The functions of the deployment, made for one environment. */
export type Handlers = Awaited<ReturnType<typeof loadHandlers>>;

/** Loads what runs on AWS, unchanged: only the environment is ours. Slow to load, hence not at the top of a file. */
export async function loadHandlers(env: Environment) {
  const [receive, importExport, score, rollUp, publish, notify, api] = await Promise.all([
    import('../../functions/receive/handler.ts'),
    import('../../functions/import/handler.ts'),
    import('../../functions/score/handler.ts'),
    import('../../functions/roll-up/handler.ts'),
    import('../../functions/publish/handler.ts'),
    import('../../functions/notify/handler.ts'),
    import('../../functions/api/handler.ts'),
  ]);
  return {
    receive: receive.createHandler(env),
    import: importExport.createHandler(env),
    score: score.createHandler(env),
    rollUp: rollUp.createHandler(env),
    publish: publish.createHandler(env),
    notify: notify.createHandler(env),
    api: api.createHandler(env),
  };
}
