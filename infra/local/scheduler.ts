import type { Refresh } from './refresh.ts';

export interface SchedulerOptions {
  readonly refresh: Refresh;
  /** Learns from the ratings when that is due. */
  readonly calibrate: () => Promise<void>;
  /** Removes what is too old, when that is due. */
  readonly sweep: () => Promise<void>;
  /** Nothing is waiting in a queue or being worked on. */
  readonly isQuiet: () => Promise<boolean>;
  readonly timeZone: () => string;
}

const QUIET_MS = 400;
/** A long import is rolled up now and then on its way, the less often the longer that takes. */
const LONGEST_WAIT_MS = 15_000;
const WAIT_PER_RUN = 10;
const HOUR_MS = 3_600_000;

/**
 * Stands for EventBridge Scheduler: rolls up and publishes when the queues have been quiet for a moment after some
 * activity, and at every full hour of the business time zone, since weeks end and become final without any feedback.
 * At the full hour it also looks whether the ratings are to be learned from, and whether something is too old.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  #closed = false;
  #running: Promise<void> = Promise.resolve();
  #soon: NodeJS.Timeout | undefined;
  #hourly: NodeJS.Timeout | undefined;
  #waitingSince: number | undefined;
  #lastRunMs = 0;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#everyHour();
  }

  /** Something was stored: roll up and publish soon. */
  activity(): void {
    if (this.#closed) return;
    this.#waitingSince ??= performance.now();
    this.#soon ??= setTimeout(() => {
      this.#running = this.#wake();
    }, QUIET_MS);
  }

  /** Resolves when a run that is under way is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#soon);
    clearTimeout(this.#hourly);
    await this.#running;
    await this.#options.refresh.idle();
  }

  async #wake(): Promise<void> {
    this.#soon = undefined;
    if (await this.#options.isQuiet().catch(() => false)) return this.#run(true);
    const waited = performance.now() - (this.#waitingSince ?? performance.now());
    if (waited > Math.max(LONGEST_WAIT_MS, WAIT_PER_RUN * this.#lastRunMs)) {
      this.#waitingSince = performance.now();
      await this.#run(false);
    }
    this.activity();
  }

  /** A half-read export is rolled up, but not told to anybody. */
  async #run(publish: boolean): Promise<void> {
    const { refresh } = this.#options;
    const start = performance.now();
    if (publish) this.#waitingSince = undefined;
    await (publish ? refresh.now() : refresh.rollUpOnly()).catch(() => {
      // Said already; what is left to do lies in the table, and the next run finds it.
    });
    this.#lastRunMs = performance.now() - start;
  }

  #everyHour(): void {
    this.#hourly = setTimeout(
      () => {
        const { calibrate, sweep } = this.#options;
        this.#running = this.#running
          .then(() => this.#run(true))
          .then(calibrate)
          .then(sweep);
        this.#everyHour();
      },
      msToFullHour(Date.now(), this.#options.timeZone()),
    );
  }
}

/** Milliseconds to the next full hour on the clocks of a time zone: some zones are 30 or 45 minutes off. */
export function msToFullHour(now: number, timeZone: string): number {
  const minute = Number(new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' }).format(now));
  return HOUR_MS - (minute * 60_000 + (now % 60_000));
}
