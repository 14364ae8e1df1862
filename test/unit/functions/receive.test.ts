import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createRecentCalls } from '../../../functions/receive/recent-calls.ts';
import { receiveWebhook, type ReceivePorts } from '../../../functions/receive/receive-webhook.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { queueMessageSchema } from '../../../shared/domain/queue-message.ts';
import { httpEventSchema } from '../../../shared/runtime/http-event.ts';
import { createMemoryObjects, createMemoryQueue, silentLog } from '../../support/memory-ports.ts';

const SECRET = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`;
const NOW = '2026-11-24T09:00:00.000Z';

function createBench(extra: Partial<ReceivePorts> = {}) {
  const [queue, objects] = [createMemoryQueue(), createMemoryObjects()];
  const asked: string[] = [];
  const config = qualityConfigSchema.parse({
    organisation: 'Test',
    sources: [
      { id: 'shop', type: 'standard-webhooks', secret: 'shop' },
      { id: 'bare', type: 'standard-webhooks' },
      { id: 'stars', type: 'trustpilot', secret: 'stars' },
      { id: 'files', type: 'generic-csv', mapping: {} },
    ],
  });
  const ports: ReceivePorts = {
    queue,
    objects,
    secrets: {
      async secrets(name) {
        asked.push(name);
        return name === 'shop' ? [SECRET] : ['url-token-of-the-sender'];
      },
    },
    keySets: { keySet: () => Promise.reject(new Error('no keys are there')) },
    clock: { now: () => NOW },
    log: silentLog,
    recent: createRecentCalls(),
    config: () => config,
    ...extra,
  };
  const call = (method: string, path: string, options: CallOptions = {}) =>
    receiveWebhook(ports, eventOf(method, path, options));
  return { call, queue, objects, asked };
}

interface CallOptions {
  readonly body?: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

const eventOf = (method: string, path: string, { body = '', headers = {}, query = '' }: CallOptions) =>
  httpEventSchema.parse({
    version: '2.0',
    rawPath: path,
    rawQueryString: query,
    headers,
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
    requestContext: { requestId: 'r', http: { method, path } },
  });

function signed(body: string, at = NOW, id = 'msg_1') {
  const time = new Date(at);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
    'webhook-signature': new Webhook(SECRET).sign(id, time, body),
  };
  return { body, headers };
}

describe('receiveWebhook() accepts an authentic call', () => {
  it('unread, with the identity that the sender gave it', async () => {
    const { call, queue } = createBench();
    const answer = await call('POST', '/v1/hooks/shop', signed('{"not even": read'));
    expect(answer.statusCode).toBe(202);
    expect(queueMessageSchema.parse(JSON.parse(queue.bodies[0] ?? ''))).toEqual({
      message: 'delivery',
      source: 'shop',
      deliveryId: 'msg_1',
      receivedAt: NOW,
      headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': '1795510800' },
      body: { at: 'inline', base64: Buffer.from('{"not even": read').toString('base64') },
    });
  });

  it('whose body is large: it lies in the bucket, with its hash in the message', async () => {
    const { call, queue, objects } = createBench();
    const body = JSON.stringify({ text: 'x'.repeat(300_000) });
    expect((await call('POST', '/v1/hooks/shop', signed(body))).statusCode).toBe(202);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const message = queueMessageSchema.parse(JSON.parse(queue.bodies[0] ?? ''));
    const [[key, bytes] = []] = objects.objects;
    expect(key).toMatch(/^bodies\/./);
    expect(message).toMatchObject({ body: { at: 'bucket', key, sha256 } });
    expect(Buffer.from(bytes ?? '').toString()).toBe(body);
    await call('POST', '/v1/hooks/shop', signed(body, NOW, 'msg_2'));
    expect(objects.objects.size).toBe(2);
  });

  it('with a secret in its address', async () => {
    const { call, queue } = createBench();
    const right = await call('POST', '/v1/hooks/stars', {
      body: '{}',
      query: 'token=url-token-of-the-sender',
    });
    const wrong = await call('POST', '/v1/hooks/stars', { body: '{}', query: 'token=url-token-of-somebody' });
    expect([right.statusCode, wrong.statusCode]).toEqual([202, 401]);
    expect(queue.bodies).toHaveLength(1);
    expect(queue.bodies[0]).not.toContain('url-token');
  });
});

describe('receiveWebhook() refuses, and stores nothing', () => {
  const tampered = { ...signed('{"a":1}'), body: '{"a":2}' };
  it.each([
    ['a body that was changed', '/v1/hooks/shop', tampered, 401],
    ['a call without a signature', '/v1/hooks/shop', { body: '{}' }, 401],
    ['a call that was recorded an hour ago', '/v1/hooks/shop', signed('{}', '2026-11-24T08:00:00Z'), 401],
    ['a source without a secret', '/v1/hooks/bare', signed('{}'), 401],
    ['a source that nobody configured', '/v1/hooks/none', signed('{}'), 404],
    ['a name of every object', '/v1/hooks/constructor', signed('{}'), 404],
    ['a source that comes as files', '/v1/hooks/files', signed('{}'), 404],
    ['another address', '/v1/other', signed('{}'), 404],
    ['more than 1 MB', '/v1/hooks/shop', signed('x'.repeat(1_048_577)), 413],
  ])('%s', async (_, path, options, status) => {
    const { call, queue, objects } = createBench();
    const answer = await call('POST', path, options);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect([queue.bodies.length, objects.objects.size]).toEqual([0, 0]);
  });

  it('in the same words whatever is wrong with the signature', async () => {
    const { call } = createBench();
    const calls = [tampered, { body: '{}' }, signed('{}', '2026-11-24T08:00:00Z')];
    const answers = await Promise.all(calls.map((options) => call('POST', '/v1/hooks/shop', options)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it('two bodies that are no text and differ: one signature never fits both', async () => {
    const { call } = createBench();
    const { headers } = signed('{"a":"\ufffd"}');
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect((await call('POST', '/v1/hooks/shop', { body, headers })).statusCode).toBe(401);
  });
});

describe('receiveWebhook() never says accepted when it is not', () => {
  const failing = async (): Promise<never> => {
    throw new Error('Cannot send: no network');
  };
  it.each([
    ['the queue', { queue: { send: failing, sendAll: failing } }],
    ['the secrets', { secrets: { secrets: failing } }],
  ])('%s does not answer', async (_, ports) => {
    const { call } = createBench(ports);
    const answer = await call('POST', '/v1/hooks/shop', signed('{}'));
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30']);
  });
});

describe('receiveWebhook() remembers the signed calls that the queue has', () => {
  it('and sends a replay of one on no more, also with another entry in its list of signatures', async () => {
    const { call, queue } = createBench();
    const first = signed('{"a":1}');
    const longer = `v1,AAAA ${first.headers['webhook-signature']}`;
    const replays = [first, first, { ...first, headers: { ...first.headers, 'webhook-signature': longer } }];
    for (const replay of replays) {
      const answer = await call('POST', '/v1/hooks/shop', replay);
      expect([answer.statusCode, JSON.parse(answer.body)]).toEqual([
        202,
        { status: 'accepted', deliveryId: 'msg_1' },
      ]);
    }
    expect(queue.bodies).toHaveLength(1);
  });

  it('but not a retry, which is signed anew, nor the same id with another body', async () => {
    const { call, queue } = createBench();
    await call('POST', '/v1/hooks/shop', signed('{"a":1}'));
    await call('POST', '/v1/hooks/shop', signed('{"a":1}', '2026-11-24T09:00:05Z'));
    await call('POST', '/v1/hooks/shop', signed('{"a":2}'));
    expect(queue.bodies).toHaveLength(3);
  });

  it('and not a call that the queue refused: its sender repeats it', async () => {
    const { queue } = createBench();
    let isDown = true;
    const { call } = createBench({
      queue: {
        ...queue,
        async send(message) {
          if (isDown) throw new Error('Cannot send: no network');
          await queue.send(message);
        },
      },
    });
    expect((await call('POST', '/v1/hooks/shop', signed('{}'))).statusCode).toBe(503);
    isDown = false;
    expect((await call('POST', '/v1/hooks/shop', signed('{}'))).statusCode).toBe(202);
    expect(queue.bodies).toHaveLength(1);
  });

  it('for as long as a signature is good, in bounded memory', () => {
    const recent = createRecentCalls();
    recent.add('first', 0);
    expect([recent.has('first', 599_999), recent.has('first', 600_000)]).toEqual([true, false]);
    for (let n = 0; n < 10_000; n += 1) recent.add(String(n), 1);
    expect([recent.has('first', 1), recent.has('0', 1)]).toEqual([false, true]);
  });
});

describe('receiveWebhook() answers those who look whether it is there', () => {
  it.each(['GET', 'HEAD'])('%s with 200 and nothing', async (method) => {
    const { call, asked } = createBench();
    expect(await call(method, '/v1/hooks/shop')).toMatchObject({ statusCode: 200, body: '' });
    expect(asked).toEqual([]);
  });

  it('PUT with the methods that work', async () => {
    const { call } = createBench();
    expect((await call('PUT', '/v1/hooks/shop')).statusCode).toBe(405);
  });
});
