import type { ScorePorts } from '../../functions/score/score-ports.ts';
import { scoreBatch } from '../../functions/score/score-batch.ts';
import { createHasher } from '../../shared/adapters/keyed-hash.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import type { Feedback, FeedbackChange } from '../../shared/domain/feedback.ts';
import type { Scorer } from '../../shared/scoring/scorer.ts';
import {
  createMemoryJobs,
  createMemoryNotes,
  createMemoryObjects,
  createMemoryQueue,
  silentLog,
  type MemoryJobs,
  type MemoryNotes,
  type MemoryObjects,
  type MemoryQueue,
} from './memory-ports.ts';
import { createMemoryProtocol, type MemoryProtocol } from './memory-protocol.ts';

export const hasher = createHasher('a pepper that is long enough');
export const RECEIVED = '2026-11-24T09:00:00.000Z';

/** Bad below 3 of 5 stars; enough to make sums that differ. */
export const starScorer: Scorer = {
  version: 'stars-1',
  score({ rating, text = '' }) {
    const gap = rating && rating.value < 3 ? -600 : 200;
    return {
      scorer: 'stars-1',
      language: 'en',
      sentiment: { score: gap, label: gap < 0 ? 'negative' : 'positive' },
      gap,
      aspects: text.includes('parcel')
        ? [
            {
              aspect: 'delivery',
              sentiment: gap,
              gap,
              basis: 'implicit',
              confidence: 500,
              evidence: [],
            },
          ]
        : [],
      hazards: [],
    };
  },
};

/** The smallest valid review, one day in November. */
export const review = (externalId: string, extra: Partial<Feedback> = {}): FeedbackChange => ({
  change: 'upsert',
  feedback: {
    source: 'shop',
    externalId,
    kind: 'review',
    product: 'Kettle',
    rating: { value: 2, min: 1, max: 5 },
    text: 'The parcel came late',
    occurredAt: '2026-11-02T10:00:00.000Z',
    ...extra,
  },
});

export const deletion = (externalId: string, deletedAt: string): FeedbackChange => ({
  change: 'deletion',
  source: 'shop',
  externalId,
  deletedAt,
});

export const rows = (changes: readonly FeedbackChange[], chunk = 0, job = 'job'): unknown => ({
  message: 'rows',
  source: 'shop',
  job,
  chunk,
  receivedAt: RECEIVED,
  changes,
});

export interface ScoreBench {
  readonly ports: ScorePorts;
  readonly table: MemoryProtocol;
  readonly jobs: MemoryJobs;
  readonly objects: MemoryObjects;
  readonly notes: MemoryNotes;
  /** What the worker sends to itself. */
  readonly queue: MemoryQueue;
  /** Delivers one batch. @returns ids of the messages that must come again: `m0`, `m1`, ... */
  readonly deliver: (...messages: readonly unknown[]) => Promise<readonly string[]>;
}

/** The same sight with another version and twice the regret. */
export const starScorerAnew: Scorer = {
  version: 'stars-2',
  score(input) {
    const score = starScorer.score(input);
    const gap = score.gap < 0 ? -900 : 200;
    const aspects = score.aspects.map((one) => ({ ...one, gap }));
    return { ...score, scorer: 'stars-2', gap, aspects };
  },
};

/** The worker of the feedback queue on maps. @param scorer the present version, asked for with each message */
export function createScoreBench(
  before?: (call: string) => void | Promise<void>,
  scorer: () => Scorer = () => starScorer,
): ScoreBench {
  const table = createMemoryProtocol(before);
  const [jobs, objects, notes] = [createMemoryJobs(), createMemoryObjects(), createMemoryNotes()];
  const queue = createMemoryQueue();
  const config = qualityConfigSchema.parse({
    organisation: 'Test',
    timeZone: 'Europe/Berlin',
    sources: [
      { id: 'shop', type: 'standard-webhooks', secret: 'shop' },
      { id: 'sample', type: 'standard-webhooks', sample: true },
    ],
  });
  const ports: ScorePorts = {
    table,
    scored: table,
    history: {
      products: async () => [...table.products].map(([product, sample]) => ({ product, sample })),
      weeks: (product) => table.weeks(product),
    },
    queue,
    jobs,
    objects,
    quarantine: {
      quarantine: async (item) => notes.quarantine(item),
      quarantined: async () => notes.quarantined,
      release: async (item) => {
        notes.quarantined.splice(notes.quarantined.indexOf(item), 1);
      },
    },
    publications: {
      publishedWeeks: async () => [],
      rewrite: async () => 0,
    },
    received: notes,
    activity: notes,
    resources: {
      read: () => Promise.reject(new Error('no vendor is there')),
    },
    secrets: { secrets: async () => [] },
    clock: { now: () => RECEIVED },
    log: silentLog,
    config: () => config,
    scorer: () => Promise.resolve(scorer()),
    hasher: async () => hasher,
  };
  return {
    ports,
    table,
    jobs,
    objects,
    notes,
    queue,
    async deliver(...messages) {
      const Records = messages.map((message, index) => ({
        messageId: `m${String(index)}`,
        body: typeof message === 'string' ? message : JSON.stringify(message),
      }));
      const answer = await scoreBatch(ports, { Records });
      return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
  };
}
