import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { reasonOf } from './reason-of.ts';

export interface RefreshOptions {
  readonly rollUp: (event: unknown) => Promise<unknown>;
  readonly publish: (event: unknown) => Promise<unknown>;
  readonly say: (line: string) => void;
}

export interface Refresh {
  /** Rolls up and publishes until nothing is left to do; calls that overlap share one run. */
  now(): Promise<void>;
  /** Rolls up without publishing: a half-read export must not be told to anybody. */
  rollUpOnly(): Promise<void>;
  /** Resolves when what is under way is done, well or not. */
  idle(): Promise<void>;
}

const rollUpAnswer = z.object({ days: z.number(), remaining: z.boolean() });

/** Runs the two scheduled functions, one after the other, never two at a time. */
export function createRefresh({ rollUp, publish, say }: RefreshOptions): Refresh {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work);
    return last;
  };
  const drain = async (): Promise<void> => {
    for (;;) {
      const { days, remaining } = rollUpAnswer.parse(await rollUp({}));
      if (!remaining) return;
      // Work that others do at the same time: no busy loop.
      if (days === 0) await pause(100);
    }
  };
  const guarded = (work: () => Promise<void>, name: string) => () =>
    work().catch((error: unknown) => {
      say(`${name} failed and is tried again later (${reasonOf(error)})`);
      throw error;
    });
  return {
    now: () =>
      inTurn(
        guarded(async () => {
          await drain();
          await publish({});
        }, 'Publishing'),
      ),
    rollUpOnly: () => inTurn(guarded(drain, 'Roll-up')),
    idle: () => last.catch(() => undefined),
  };
}
