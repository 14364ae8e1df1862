import * as z from 'zod';
import type { Environment } from '../../shared/runtime/environment.ts';
import { lazyHandler } from '../../shared/runtime/lazy-handler.ts';
import { createDeps } from './deps.ts';
import { pullFeed, type PullOutcome } from './pull-feed.ts';

/** Left for a call that hangs, its tries, and the checkpoint. */
const RESERVE_MS = 120_000;

const eventSchema = z.object({ source: z.string().min(1), now: z.boolean().optional() });

/** What Lambda says of a call; where nothing limits the time there is none. */
interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

/** Scheduled: the event names the source. */
export const createHandler = (env: Environment) => {
  const deps = createDeps(env);
  return (event: unknown, context?: LambdaContext): Promise<PullOutcome> =>
    pullFeed(
      deps,
      eventSchema.parse(event),
      () => context !== undefined && context.getRemainingTimeInMillis() < RESERVE_MS,
    );
};
export const handler = lazyHandler(createHandler);
