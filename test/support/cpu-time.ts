/** Ticks of the processor clock may be 10 ms long: shorter work is repeated until it fills some of them. */
const ENOUGH_MS = 30;

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
