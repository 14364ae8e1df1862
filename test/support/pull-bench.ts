import type { RequestListener } from 'node:http';
import { pullFeed, type PullOutcome } from '../../functions/pull/pull-feed.ts';
import type { PullPorts } from '../../functions/pull/pull-ports.ts';
import { createResourceReader } from '../../shared/adapters/http/resource-reader.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import { queueMessageSchema } from '../../shared/domain/queue-message.ts';
import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import type { PullState } from '../../shared/domain/pull-state.ts';
import type { PullStates } from '../../shared/ports/pull-states.ts';
import { MAXIMUM_PAGE_BYTES } from '../../shared/sources/formats/parse-json.ts';
import { createMemoryJobs, createMemoryNotes, createMemoryQueue, silentLog } from './memory-ports.ts';
import { serve } from './serve.ts';

export const START = '2026-11-24T09:00:00.000Z';

interface StoredState {
  readonly state: PullState;
  readonly holder: string;
  readonly until: string;
}

/** As the table does it. */
function createMemoryStates(): PullStates & { readonly stored: Map<string, StoredState> } {
  const stored = new Map<string, StoredState>();
  return {
    stored,
    async readState(source) {
      const known = stored.get(source);
      return known ?? { state: { nextAt: '', failures: 0 }, holder: undefined };
    },
    async hold(source, { state, holder }, { now, ...holding }) {
      const known = stored.get(source);
      if (known && (known.holder !== holder || known.until > now)) return false;
      stored.set(source, { state, ...holding });
      return true;
    },
    async writeState(source, state, holding) {
      if (stored.get(source)?.holder !== holding.holder) return false;
      stored.set(source, { state, ...holding });
      return true;
    },
  };
}

interface BenchOptions {
  readonly type: string;
  readonly options?: object;
  readonly secret?: string;
  readonly allowLoopback?: boolean;
}

/** The use case with a vendor on this machine, and a clock that only its pauses move. */
export async function createPullBench(answer: RequestListener, given: BenchOptions) {
  const baseUrl = await serve(answer);
  const config = qualityConfigSchema.parse({
    organisation: 'Test',
    sources: [
      {
        id: 'feed',
        type: given.type,
        pull: { every: '6h' },
        options: { ...given.options, baseUrl },
      },
    ],
  });
  const clock = { at: Date.parse(START) };
  const pauses: number[] = [];
  const [queue, jobs, notes, states] = [
    createMemoryQueue(),
    createMemoryJobs(),
    createMemoryNotes(),
    createMemoryStates(),
  ];
  let ids = 0;
  const ports: PullPorts = {
    queue,
    jobs,
    states,
    received: notes,
    resources: createResourceReader(
      { allowLoopback: given.allowLoopback ?? true, timeoutMs: 2_000 },
      MAXIMUM_PAGE_BYTES,
    ),
    secrets: { secrets: async () => (given.secret === undefined ? [] : [given.secret]) },
    clock: { now: () => new Date(clock.at).toISOString() },
    log: silentLog,
    config: () => config,
    newId: () => String(++ids),
    async pause(ms) {
      pauses.push(ms);
      clock.at += ms;
    },
  };
  const messages = () =>
    queue.bodies.map((body) => {
      const message = queueMessageSchema.parse(JSON.parse(body));
      if (message.message !== 'rows') throw new Error('rows must be sent');
      return message;
    });
  return {
    ports,
    queue,
    jobs,
    notes,
    states,
    clock,
    pauses,
    messages,
    changes: (): readonly FeedbackChange[] => messages().flatMap(({ changes }) => changes),
    /** Of the only source. */
    state: () => states.stored.get('feed')?.state,
    pull: (
      options: { isTimeUp?: () => boolean; now?: boolean; ports?: Partial<PullPorts> } = {},
    ): Promise<PullOutcome> =>
      pullFeed(
        { ...ports, ...options.ports },
        { source: 'feed', now: options.now },
        options.isTimeUp ?? (() => false),
      ),
  };
}
