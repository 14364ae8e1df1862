import { expect, it } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { importExport } from '../../functions/import/import-export.ts';
import { createRecentCalls } from '../../functions/receive/recent-calls.ts';
import { receiveWebhook } from '../../functions/receive/receive-webhook.ts';
import { scoreBatch } from '../../functions/score/score-batch.ts';
import { jobIdOf } from '../../shared/adapters/job-id.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import { createLogger, type Logger } from '../../shared/runtime/logger.ts';
import { callOf, createApiWorld } from '../support/api-world.ts';
import {
  createMemoryJobs,
  createMemoryNotes,
  createMemoryObjects,
  createMemoryQueue,
} from '../support/memory-ports.ts';
import { createScoreBench, review, rows } from '../support/score-bench.ts';

/** Stands in every text, name, id, address and secret that comes from outside. */
const CANARY = 'zcanary';
const SECRET = `whsec_${Buffer.from(`${CANARY} secret of 24 bytes`).toString('base64')}`;
const NOW = '2026-11-24T09:00:00.000Z';
const secrets = [CANARY, SECRET, SECRET.slice(6), '7654321'];

function capturing(): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, log: createLogger('test', { LOG_LEVEL: 'info' }, (line) => lines.push(line)) };
}

function expectNoCanary(lines: readonly string[], atLeast: number): void {
  expect(lines.length).toBeGreaterThanOrEqual(atLeast);
  const all = lines.join('\n');
  for (const secret of secrets) expect(all.toLowerCase()).not.toContain(secret.toLowerCase());
}

/** As an infrastructure that repeats what it was given. */
const failing = async (): Promise<never> => {
  throw new Error(`no network for ${CANARY}@example.com +49 170 7654321`);
};

const config = qualityConfigSchema.parse({
  organisation: CANARY,
  sources: [
    { id: 'shop', type: 'standard-webhooks', secret: 'shop' },
    { id: 'trust', type: 'trustpilot', secret: 'shop', product: 'Kettle' },
    {
      id: 'files',
      type: 'generic-csv',
      product: 'Kettle',
      mapping: { externalId: 'id', occurredAt: 'date' },
    },
  ],
});

it('row 51: receive logs nothing of a call, accepted, refused or failed', async () => {
  const { log, lines } = capturing();
  const ports = {
    queue: createMemoryQueue(),
    objects: createMemoryObjects(),
    secrets: { secrets: async () => [SECRET] },
    keySets: { keySet: () => Promise.reject(new Error('no keys are there')) },
    clock: { now: () => NOW },
    recent: createRecentCalls(),
    config: () => config,
    log,
  };
  const body = JSON.stringify({ text: `${CANARY}@example.com` });
  const signed = {
    'webhook-id': CANARY,
    'webhook-timestamp': String(Date.parse(NOW) / 1_000),
    'webhook-signature': new Webhook(SECRET).sign(CANARY, new Date(NOW), body),
    cookie: CANARY,
  };
  const post = { ...callOf('POST', '/v1/hooks/shop', signed), body };
  const unsigned = { ...post, headers: { ...signed, 'webhook-signature': `v1,${CANARY}` } };
  const token = { ...callOf('POST', `/v1/hooks/trust?token=${encodeURIComponent(SECRET)}`), body };
  const nobody = { ...callOf('POST', `/v1/hooks/${CANARY}`), body };
  const calls = [post, post, unsigned, token, { ...token, rawQueryString: `token=${CANARY}` }, nobody];
  const statuses = [];
  for (const call of calls) statuses.push((await receiveWebhook(ports, call)).statusCode);
  expect(statuses).toEqual([202, 202, 401, 202, 401, 404]);
  const down = { ...ports, recent: createRecentCalls(), queue: { send: failing, sendAll: failing } };
  expect((await receiveWebhook(down, post)).statusCode).toBe(503);
  expectNoCanary(lines, 6);
});

it('row 51: score logs nothing of a feedback, stored, unreadable or failed', async () => {
  const { log, lines } = capturing();
  const bench = createScoreBench();
  const record = (message: unknown, index: number) => ({
    messageId: `m${String(index)}`,
    body: typeof message === 'string' ? message : JSON.stringify(message),
  });
  const delivery = (text: string, deliveryId: string): unknown => ({
    message: 'delivery',
    source: 'shop',
    deliveryId,
    receivedAt: NOW,
    headers: {},
    body: { at: 'inline', base64: Buffer.from(text).toString('base64') },
  });
  const personal = `Mr ${CANARY} ${CANARY}@example.com +49 170 7654321`;
  const messages = [
    rows([review(CANARY, { text: personal, author: CANARY, order: CANARY, product: CANARY })]),
    delivery(`{"type":"${personal}`, CANARY),
    delivery(JSON.stringify({ type: CANARY, data: { id: CANARY } }), CANARY),
    `${CANARY} no JSON`,
    { message: CANARY },
    { message: 'erasure', job: CANARY, receivedAt: NOW, target: { by: 'author', author: CANARY } },
  ];
  await scoreBatch({ ...bench.ports, log }, { Records: messages.map(record) });
  const table = {
    ...bench.ports.table,
    createIdentity: failing,
    putFeedback: failing,
    keysOfAuthor: failing,
  };
  await scoreBatch({ ...bench.ports, table, log }, { Records: messages.map(record) });
  expectNoCanary(lines, 5);
});

it('row 51: import logs nothing of a row or of the name of a file', async () => {
  const { log, lines } = capturing();
  const objects = createMemoryObjects();
  const ports = {
    queue: createMemoryQueue(),
    imports: createMemoryQueue(),
    objects,
    jobs: createMemoryJobs(),
    received: createMemoryNotes(),
    clock: { now: () => NOW },
    config: () => config,
    jobId: jobIdOf,
    log,
  };
  const contents = [
    `id,date\n${CANARY},2026-11-02\n${CANARY},never\n`,
    `${CANARY},${CANARY}\n1,2\n`,
    `%PDF-${CANARY}`,
  ];
  for (const [index, content] of contents.entries()) {
    const key = `exports/files/${CANARY}-${String(index)}.csv`;
    await objects.put(key, content);
    await importExport(ports, { key, etag: objects.etagOf(key), source: 'files' });
  }
  expectNoCanary(lines, 3);
});

it('row 51: the API logs nothing of a query or of what failed', async () => {
  const { get, lines } = createApiWorld({ page: failing, products: failing, publishedWeeks: failing });
  for (const path of ['/v1/feedback?product=', '/v1/series?product=', '/v1/weeks?', `/v1/${CANARY}?`])
    await get(`${path}${CANARY}`, { authorization: `Bearer ${CANARY}` });
  expectNoCanary(lines, 1);
});
