import { createDeps } from '../../functions/sweep/deps.ts';
import type { SweepReceipt } from '../../functions/sweep/receipt.ts';
import { sweepExpired } from '../../functions/sweep/sweep-expired.ts';
import type { OpenData } from './open-data.ts';

export interface SweepNowOptions {
  readonly dryRun: boolean;
  /** Ends it after the part that is under way. */
  readonly stop: AbortSignal;
}

/** Sweeps all that is stored by now, whether that is due or not. */
export async function sweepNow(data: OpenData, { dryRun, stop }: SweepNowOptions): Promise<SweepReceipt> {
  const deps = createDeps(data.environment);
  const receipt = await sweepExpired(deps, { dryRun, now: true, hasTime: () => !stop.aborted });
  if (!receipt) throw new Error('Cannot sweep: a pass that is asked for must begin');
  return receipt;
}
