import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Workers } from './handlers.ts';
import { reasonOf } from './reason-of.ts';

interface FeedOptions {
  readonly pull: Workers['pull'];
  readonly config: () => QualityConfig;
  /** One line for a person. */
  readonly say: (line: string) => void;
  readonly lookMs?: number;
}

const LOOK_MS = 60_000;
/** A pull that waits for a vendor is not waited for: what it had not written down is read again. */
const CLOSE_MS = 2_000;

/** Stands for the schedules of the feeds: looks every minute at each whether it is due. */
export function startFeeds({ pull, config, say, lookMs = LOOK_MS }: FeedOptions): {
  close(): Promise<void>;
} {
  const running = new Map<string, Promise<void>>();
  let closed = false;
  const context = { getRemainingTimeInMillis: () => (closed ? 0 : Infinity) };
  const pullOne = async (source: string): Promise<void> => {
    try {
      const outcome = await pull({ source }, context);
      if (outcome.pulled === 'failed' && !closed) say(`Cannot pull ${source}: ${outcome.reason ?? ''}`);
    } catch (error) {
      if (!closed) say(`Cannot pull ${source} now, and tries again (${reasonOf(error)})`);
    } finally {
      running.delete(source);
    }
  };
  const look = (): void => {
    for (const { id, pull: settings } of config().sources) {
      if (settings !== undefined && !running.has(id)) running.set(id, pullOne(id));
    }
  };
  const timer = setInterval(look, lookMs);
  look();
  return {
    async close() {
      closed = true;
      clearInterval(timer);
      await Promise.race([
        Promise.all(running.values()),
        new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref()),
      ]);
    },
  };
}
