import { intervalMs, type PullRun, type PullState } from '../../shared/domain/pull-state.ts';
import { createAskVendor, type NoPage } from './ask-vendor.ts';
import { feedOf, type Feed } from './feed-of.ts';
import { nextPage } from './next-page.ts';
import type { PullPorts } from './pull-ports.ts';
import { closeRun, runOf } from './run-job.ts';
import { sendPage } from './send-page.ts';

/** Longer than a page takes: calls, pauses and tries. */
const HOLD_MS = 300_000;
const FIRST_BACKOFF_MS = 300_000;
const DEFAULT_EVERY = '6h';
const LONGEST_WAIT_MS = 86_400_000;

export type PullOutcome =
  /** Somebody else pulls it now; or it is not due. */
  | { readonly pulled: 'busy' | 'not-due' }
  | {
      /** `part`: the time was up, and the next call goes on. */
      readonly pulled: 'all' | 'part' | 'failed';
      readonly run: PullRun | undefined;
      /** Why it failed: one sentence. */
      readonly reason?: string;
    };

export interface PullRequest {
  readonly source: string;
  /** Whether it is due or not. */
  readonly now?: boolean | undefined;
}

/**
 * Asks the vendor of one source for what is new, page by page. A checkpoint is written when the queue has the page;
 * who dies before that reads the same page again, which changes nothing.
 * @param isTimeUp asked between pages: when it is, the rest is left to another call
 * @throws Error when the infrastructure failed
 */
export async function pullFeed(
  ports: PullPorts,
  { source, now = false }: PullRequest,
  isTimeUp: () => boolean,
): Promise<PullOutcome> {
  const feed = feedOf(ports.config(), source);
  if (!feed.ok) return { pulled: 'failed', run: undefined, reason: feed.error };
  const known = await ports.states.readState(source);
  const startedAt = ports.clock.now();
  if (!now && known.state.nextAt > startedAt) return { pulled: 'not-due' };
  const holder = ports.newId();
  const holding = { holder, until: after(startedAt, HOLD_MS), now: startedAt };
  const run = runOf(known.state.run, source, startedAt);
  const state = { ...known.state, run };
  if (!(await ports.states.hold(source, { ...known, state }, holding))) return { pulled: 'busy' };
  const end = await pullPages(ports, feed.value, { state, run, holder }, isTimeUp);
  if (end === 'taken over') return { pulled: 'busy' };
  return finish(ports, feed.value, end, { holder, startedAt });
}

interface Pulling {
  readonly state: PullState;
  readonly run: PullRun;
  readonly holder: string;
}
interface PullEnd extends Omit<Pulling, 'holder'> {
  readonly how: 'all' | 'part' | NoPage;
}

async function pullPages(
  ports: PullPorts,
  feed: Feed,
  { holder, ...begin }: Pulling,
  isTimeUp: () => boolean,
): Promise<PullEnd | 'taken over'> {
  let { state, run } = begin;
  const ask = createAskVendor(ports, feed);
  for (;;) {
    const from = { checkpoint: state.checkpoint, receivedAt: run.startedAt };
    const page = await nextPage(ports, feed, ask, from, isTimeUp);
    if (!page.ok) return { how: page.error, state, run };
    const { checkpoint, more } = page.value;
    if (more && JSON.stringify(checkpoint) === JSON.stringify(state.checkpoint)) {
      return { how: { reason: `${feed.name} gives the same page again and again` }, state, run };
    }
    run = await sendPage(ports, feed, run, page.value);
    state = { ...state, checkpoint, run };
    const until = after(ports.clock.now(), HOLD_MS);
    if (!(await ports.states.writeState(feed.context.source, state, { holder, until }))) return 'taken over';
    if (!more) return { how: 'all', state, run };
    if (isTimeUp()) return { how: 'part', state, run };
    await ports.pause(60_000 / feed.plugin.callsPerMinute);
  }
}

/** Writes what came, when to ask again, and lets the feed go. */
async function finish(
  ports: PullPorts,
  feed: Feed,
  { how, state, run }: PullEnd,
  { holder, startedAt }: { readonly holder: string; readonly startedAt: string },
): Promise<PullOutcome> {
  const { source } = feed.context;
  const reason = typeof how === 'string' ? undefined : how.reason;
  await closeRun(ports, source, run, reason);
  const until = ports.clock.now();
  const { run: _done, ...rest } = state;
  const failures = reason === undefined ? 0 : state.failures + 1;
  const nextAt = nextOf(feed, how, { failures, startedAt, now: until });
  await ports.states.writeState(source, { ...rest, failures, nextAt }, { holder, until });
  if (reason !== undefined) ports.log.warn('pull failed', { source, failed: failures });
  else ports.log.info('pulled', { source, count: run.read });
  return typeof how === 'string' ? { pulled: how, run } : { pulled: 'failed', run, reason: how.reason };
}

interface Times {
  readonly failures: number;
  readonly startedAt: string;
  readonly now: string;
}

/** After a failure soon, then later and later; never before the vendor wants it. */
function nextOf({ every = DEFAULT_EVERY }: Feed, how: PullEnd['how'], times: Times): string {
  if (how === 'part') return times.now;
  const interval = intervalMs(every);
  if (how === 'all') return after(times.startedAt, interval);
  const backoff = Math.min(interval, FIRST_BACKOFF_MS * 2 ** (times.failures - 1));
  const wanted = Math.min((how.again?.seconds ?? 0) * 1_000, LONGEST_WAIT_MS);
  return after(times.now, Math.max(backoff, wanted));
}

const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
