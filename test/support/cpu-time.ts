/** Ticks of the processor clock may be 10 ms long: shorter work is repeated until it fills some of them. */
const ENOUGH_MS = 30;

/**
 * For tests that compare two times: a core that is shared, and the collector of garbage, disturb one of them now and
 * then. What grows too fast fails each time.
 */
export const MEASURED_AGAIN = { retry: 2, timeout: 120_000 } as const;

/** Processor time of this thread, in milliseconds per run: what other processes do does not count. */
export function cpuTimeOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(start);
    const total = (user + system) / 1_000;
    if (total >= ENOUGH_MS) return total / runs;
  }
}
