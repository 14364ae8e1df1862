import type { Refresh } from './refresh.ts';

export interface SchedulerOptions {
  readonly refresh: Refresh;
  /** Nothing is waiting in a queue or being worked on. */
  readonly isQuiet: () => Promise<boolean>;
  readonly timeZone: () => string;
}

export interface Scheduler {
  /** Something was stored: roll up and publish soon. */
  activity(): void;
  /** Resolves when a run that is under way is done. */
  close(): Promise<void>;
}

const QUIET_MS = 400;
/** A long import is rolled up now and then on its way, the less often the longer that takes. */
const LONGEST_WAIT_MS = 15_000;
const WAIT_PER_RUN = 10;
const HOUR_MS = 3_600_000;

/**
 * Stands for EventBridge Scheduler: rolls up and publishes when the queues have been quiet for a moment after some
 * activity, and at every full hour of the business time zone, since weeks end and become final without any feedback.
 */
export function startScheduler({ refresh, isQuiet, timeZone }: SchedulerOptions): Scheduler {
  let closed = false;
  let running: Promise<void> = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  let waitingSince: number | undefined;
  let lastRunMs = 0;

  const run = async (publish: boolean): Promise<void> => {
    const start = performance.now();
    if (publish) waitingSince = undefined;
    await (publish ? refresh.now() : refresh.rollUpOnly()).catch(() => {
      // Said already; what is left to do lies in the table, and the next run finds it.
    });
    lastRunMs = performance.now() - start;
  };
  const wake = async (): Promise<void> => {
    soon = undefined;
    if (await isQuiet().catch(() => false)) return run(true);
    const waited = performance.now() - (waitingSince ?? performance.now());
    if (waited > Math.max(LONGEST_WAIT_MS, WAIT_PER_RUN * lastRunMs)) {
      waitingSince = performance.now();
      await run(false);
    }
    activity();
  };
  const activity = (): void => {
    if (closed) return;
    waitingSince ??= performance.now();
    soon ??= setTimeout(() => {
      running = wake();
    }, QUIET_MS);
  };
  let hourly: NodeJS.Timeout | undefined;
  const everyHour = (): void => {
    hourly = setTimeout(
      () => {
        running = running.then(() => run(true));
        everyHour();
      },
      msToFullHour(Date.now(), timeZone()),
    );
  };
  everyHour();
  return {
    activity,
    async close() {
      closed = true;
      clearTimeout(soon);
      clearTimeout(hourly);
      await running;
      await refresh.idle();
    },
  };
}

/** Milliseconds to the next full hour on the clocks of a time zone: some zones are 30 or 45 minutes off. */
export function msToFullHour(now: number, timeZone: string): number {
  const minute = Number(new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' }).format(now));
  return HOUR_MS - (minute * 60_000 + (now % 60_000));
}
