import { systemClock } from '../../../shared/adapters/system-clock.ts';
import { Refused, type Io } from '../command.ts';
import { readSettings, writeSettings, type DataFolder } from '../data-folder.ts';
import { createProgress } from '../progress.ts';
import type { Stack } from '../stack.ts';
import { untilStopped } from '../until-stopped.ts';
import { loadSample, weeksToMove } from './load-sample.ts';

/** Loads the sample if that was not done yet, and goes on where an earlier start was stopped or killed. */
export async function ensureSample(
  stack: Stack,
  folder: DataFolder,
  timeZone: string,
  io: Io,
): Promise<void> {
  const known = await readSettings(folder);
  if (!known.sample || known.sampleLoaded) return;
  const sampleShiftWeeks = known.sampleShiftWeeks ?? weeksToMove(systemClock.now(), timeZone);
  await writeSettings(folder, { ...known, sampleShiftWeeks });
  const progress = createProgress(io, 'Loading the sample data');
  try {
    await loadSample(stack, {
      shiftWeeks: sampleShiftWeeks,
      stop: io.stop,
      onProgress: (done, total) => {
        progress.update(done, total);
      },
    });
    progress.end();
    io.say('Adding up the weeks and publishing them');
    await Promise.race([stack.settle(), untilStopped(io.stop)]);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  } finally {
    progress.end();
  }
  if (!io.stop.aborted) await writeSettings(folder, { ...(await readSettings(folder)), sampleLoaded: true });
}
