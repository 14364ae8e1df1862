import type { Io } from './command.ts';

export interface Progress {
  /** @param total unknown when left out: then no bar and no remaining time */
  update(done: number, total?: number): void;
  /** Ends the line; with a text, says it. */
  end(text?: string): void;
}

const LINE_EVERY_MS = 5_000;
const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 24;

/** A bar with rate and remaining time on a terminal, a line every 5 s otherwise, nothing when quiet. */
export function createProgress(
  io: Pick<Io, 'progress' | 'isTerminal'>,
  label: string,
  options: { readonly quiet?: boolean; readonly now?: () => number } = {},
): Progress {
  if (options.quiet === true) return { update: () => undefined, end: () => undefined };
  const now = options.now ?? (() => performance.now());
  const start = now();
  let last = io.isTerminal ? Number.NEGATIVE_INFINITY : start;
  let drawn = false;
  return {
    update(done, total) {
      const at = now();
      if (at - last < (io.isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS)) return;
      last = at;
      const line = progressLine(label, { done, total, seconds: (at - start) / 1000, bar: io.isTerminal });
      io.progress(io.isTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
      drawn = io.isTerminal;
    },
    end(text) {
      if (drawn) io.progress('\r\u001b[2K');
      if (text !== undefined) io.progress(`${text}\n`);
      drawn = false;
    },
  };
}

/** @example progressLine('Reading', { done: 50, total: 100, seconds: 5, bar: false }) // 'Reading 50 of 100 (50 %), 10/s, 5 s left' */
export function progressLine(
  label: string,
  state: {
    readonly done: number;
    readonly total?: number | undefined;
    readonly seconds: number;
    readonly bar: boolean;
  },
): string {
  const rate = state.seconds > 0 ? state.done / state.seconds : 0;
  const speed = rate > 0 ? `, ${rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)}/s` : '';
  if (state.total === undefined || state.total === 0) return `${label} ${String(state.done)}${speed}`;
  const part = Math.min(1, state.done / state.total);
  const left =
    rate > 0 ? `, ${durationText((Math.max(0, state.total - state.done) / rate) * 1000)} left` : '';
  const filled = Math.round(part * BAR_WIDTH);
  const bar = state.bar ? `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ` : '';
  return `${label} ${bar}${String(state.done)} of ${String(state.total)} (${(part * 100).toFixed(0)} %)${speed}${left}`;
}

/** @example durationText(95_000) // '1 min 35 s' */
function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60
    ? `${String(seconds)} s`
    : `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`;
}
