import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import type { Logger } from '../../shared/runtime/logger.ts';
import { createDeps } from './deps.ts';
import type { SweepReceipt } from './receipt.ts';
import { sweepExpired } from './sweep-expired.ts';

/** Left for the page that is under way. */
const RESERVE_MS = 60_000;

/** What Lambda says of a call; where nothing limits the time there is none. */
interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

/** Scheduled: what the event says does not matter. */
export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return async (_event: unknown, context?: LambdaContext): Promise<SweepReceipt | undefined> => {
    const hasTime = (): boolean => context === undefined || context.getRemainingTimeInMillis() > RESERVE_MS;
    const receipt = await sweepExpired(deps, { hasTime });
    if (receipt) logReceipt(deps.log, receipt);
    return receipt;
  };
};
export const handler = lazyHandler(createHandler);

function logReceipt(log: Logger, { removed, complete }: SweepReceipt): void {
  for (const [kind, count] of Object.entries(removed)) if (count > 0) log.info('swept', { kind, count });
  log.info(complete ? 'all is swept' : 'the next call goes on');
}
