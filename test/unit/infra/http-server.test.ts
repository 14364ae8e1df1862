import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fail, ok } from '../../../shared/domain/result.ts';
import { startHttpServer, type HttpServer } from '../../../infra/local/http/server.ts';

const eventSchema = z.object({
  rawPath: z.string(),
  rawQueryString: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
});
type Event = z.infer<typeof eventSchema>;

const received: Event[] = [];
const spoken: string[] = [];
let folder: string;
let server: HttpServer;
let base: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quality-signals-http-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    dashboard: folder,
    readerTokens: async () => ['token-of-today', 'token-before'],
    say: (line) => void spoken.push(line),
    operator: async () => ({
      judge: async (given) =>
        given.signal === 'known'
          ? ok({ ...given, judgedAt: '2026-11-24T09:00:00.000Z' })
          : fail('signal must be one of a published week'),
      correct: async ({ feedback, ...correction }) =>
        correction.aspect === 'support'
          ? ok({ job: 'correction-1', receivedAt: '2026-11-24T09:00:00.000Z', feedback, correction })
          : fail('there is no aspect of that name'),
      tryBody: async ({ source, body }) =>
        source === 'shop'
          ? ok({ outcome: 'set-aside', reason: body })
          : fail('there is no source of that name'),
      deadLetters: async () => [],
      replayDeadLetter: async (id) => (id === 'known' ? ok({ id }) : fail('there is none')),
      replayQuarantined: async (id) => (id === 'known' ? ok({ id }) : fail('there is none')),
    }),
    receive: async (event) => {
      received.push(eventSchema.parse(event));
      return { statusCode: 202, headers: { 'content-type': 'application/json' }, body: '{}' };
    },
    api: async (event) => {
      if (eventSchema.parse(event).rawPath === '/v1/bug') throw new Error('Cannot work: a bug');
      return {
        statusCode: 200,
        headers: { 'x-from': 'api' },
        body: Buffer.from('ü').toString('base64'),
        isBase64Encoded: true,
      };
    },
  });
  base = `http://127.0.0.1:${String(server.port)}`;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const withToken = (token = 'token-of-today') => ({ headers: { authorization: `Bearer ${token}` } });

/** fetch does not let one choose the Host header. */
const statusFor = (path: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { host, ...withToken().headers };
    request({ port: server.port, host: '127.0.0.1', path, method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end('{}');
  });

describe('startHttpServer()', () => {
  it.each([
    ['a verdict', 'application/json', { signal: 'known', finding: 'false' }, 200],
    ['the form of a page elsewhere', 'text/plain', { signal: 'known', finding: 'false' }, 415],
    ['a finding that there is not', 'application/json', { signal: 'known', finding: 'maybe' }, 400],
    ['an unknown signal', 'application/json', { signal: 'other', finding: 'real' }, 404],
  ])('answers %s', async (_, type, body, status) => {
    const send = (token: string): Promise<Response> =>
      fetch(`${base}/v1/verdicts`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    expect((await send('guessed')).status).toBe(401);
    const answer = await send('token-of-today');
    expect(answer.status).toBe(status);
    if (status === 200) expect(await answer.json()).toMatchObject(body);
    else expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  const key = '7f3a91c25d0e4b6f8a1c3e5d7b9f0a2c';
  it.each([
    ['a correction', 'application/json', { feedback: key, aspect: 'support', not: 'delivery' }, 200],
    ['with a charset', 'application/json; charset=utf-8', { feedback: key, aspect: 'support' }, 200],
    ['the form of a page elsewhere', 'text/plain', { feedback: key, aspect: 'support' }, 415],
    ['no id of feedback', 'application/json', { feedback: '../7', aspect: 'support' }, 400],
    ['nothing that it is about', 'application/json', { feedback: key, not: 'delivery' }, 400],
    ['an aspect of a book', 'application/json', { feedback: key, aspect: 'a'.repeat(201) }, 400],
    ['a field that there is not', 'application/json', { feedback: key, aspect: 'support', x: 1 }, 400],
    ['an unknown aspect', 'application/json', { feedback: key, aspect: 'suport' }, 404],
    ['too much', 'application/json', { feedback: key, aspect: 'a'.repeat(11 * 1024 * 1024) }, 413],
  ])('/v1/corrections answers %s', async (_, type, body, status) => {
    const send = (method: string, token: string): Promise<Response> =>
      fetch(`${base}/v1/corrections`, {
        method,
        headers: { 'content-type': type, authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    expect((await send('POST', 'guessed')).status).toBe(401);
    const answer = await send('POST', 'token-of-today');
    expect(answer.status).toBe(status);
    const { feedback, ...correction } = body;
    if (status === 200) expect(await answer.json()).toMatchObject({ feedback, correction });
    else expect(answer.headers.get('content-type')).toBe('application/problem+json');
    if (status !== 413) expect((await send('PUT', 'token-of-today')).status).toBe(405);
  });

  it.each([
    ['a body', 'application/json', { source: 'shop', body: '{}', headers: { 'x-event': 'a' } }, 200],
    ['the form of a page elsewhere', 'text/plain', { source: 'shop', body: '{}' }, 415],
    ['a body that is no text', 'application/json', { source: 'shop', body: {} }, 400],
    ['a body that is missing', 'application/json', { source: 'shop' }, 400],
    ['more than anybody pastes', 'application/json', { source: 'shop', body: 'x'.repeat(1_000_001) }, 400],
    ['an unknown source', 'application/json', { source: 'shopp', body: '{}' }, 404],
    ['too much', 'application/json', { source: 'shop', body: 'x'.repeat(11 * 1024 * 1024) }, 413],
  ])('/v1/dry-run answers %s', async (_, type, body, status) => {
    const send = (token: string): Promise<Response> =>
      fetch(`${base}/v1/dry-run`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    expect((await send('guessed')).status).toBe(401);
    const answer = await send('token-of-today');
    expect(answer.status).toBe(status);
    if (status === 200) expect(await answer.json()).toEqual({ outcome: 'set-aside', reason: '{}' });
    else expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each(['/v1/dead-letters/replay', '/v1/quarantine/replay'])(
    '%s takes an id from a reader',
    async (path) => {
      const send = (id: string, token: string): Promise<Response> =>
        fetch(base + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ id }),
        });
      expect((await send('known', 'guessed')).status).toBe(401);
      expect(await (await send('known', 'token-of-today')).json()).toEqual({ id: 'known' });
      expect((await send('other', 'token-of-today')).status).toBe(404);
      expect((await fetch(base + path, withToken())).status).toBe(405);
    },
  );

  it('lists dead letters for readers', async () => {
    expect((await fetch(`${base}/v1/dead-letters`)).status).toBe(401);
    expect(await (await fetch(`${base}/v1/dead-letters`, withToken())).json()).toEqual({ data: [] });
  });

  it('gives a webhook to receive byte for byte, with its query and lower-case headers', async () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0x00, 0x7d]);
    const answer = await fetch(`${base}/v1/hooks/shop?token=a%2Bb`, {
      method: 'POST',
      headers: { 'Webhook-Id': 'msg_1' },
      body: bytes,
    });
    expect(answer.status).toBe(202);
    const event = received.at(-1);
    expect(event).toMatchObject({
      rawPath: '/v1/hooks/shop',
      rawQueryString: 'token=a%2Bb',
      isBase64Encoded: true,
    });
    expect(event?.headers['webhook-id']).toBe('msg_1');
    expect(Buffer.from(event?.body ?? '', 'base64')).toEqual(Buffer.from(bytes));
  });

  it('decodes the answer of the API and sets the security headers beside its own', async () => {
    const answer = await fetch(`${base}/v1/weeks`, withToken());
    expect(await answer.text()).toBe('ü');
    expect(answer.headers.get('x-from')).toBe('api');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('gives nothing of the API to who has no token', async () => {
    const wrong = [
      undefined,
      'Bearer',
      'Bearer ',
      'Bearer token-of-toda',
      'Bearer token-of-today2',
      'Bearer x token-of-today',
      'Basic token-of-today',
      'token-of-today',
    ];
    for (const authorization of wrong) {
      for (const path of [
        '/v1',
        '/v1/',
        '/v1/weeks',
        '/v1/measures.csv',
        '/v1/none',
        '/v1/hooks',
        '//v1/weeks',
      ]) {
        const answer = await fetch(
          base + path,
          authorization === undefined ? {} : { headers: { authorization } },
        );
        expect([path, authorization, answer.status]).toEqual([path, authorization, 401]);
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
        expect(answer.headers.get('x-from')).toBeNull();
        expect(await answer.text()).not.toContain('token-of');
      }
    }
    expect((await fetch(`${base}/v1/weeks?token=token-of-today`)).status).toBe(401);
  });

  it('takes both tokens while one is replaced', async () => {
    for (const token of ['token-of-today', 'token-before'])
      expect((await fetch(`${base}/v1/weeks`, withToken(token))).status).toBe(200);
  });

  it.each(['/', '/healthz', '/openapi.json', '/assets/app-1a2b.js', '/v1/hooks/shop'])(
    'asks no token for %s',
    async (path) => {
      expect((await fetch(base + path)).ok).toBe(true);
    },
  );

  it('refuses the name of another host, so that no web page reads us by DNS rebinding', async () => {
    expect(await statusFor('/v1/weeks', 'evil.example')).toBe(421);
    expect(await statusFor('/', `evil.example:${String(server.port)}`)).toBe(421);
    expect(await statusFor('/v1/weeks', `localhost:${String(server.port)}`)).toBe(200);
  });

  it('takes a webhook by any name: a tunnel has another one, and the signature proves the sender', async () => {
    expect(await statusFor('/v1/hooks/shop', 'abc.tunnel.example')).toBe(202);
  });

  it('serves pages fresh and hashed files for ever, and answers 304 to who has it already', async () => {
    const page = await fetch(`${base}/weeks/2026-W47`);
    expect(await page.text()).toContain('<title>page</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${base}/assets/app-1a2b.js`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const again = await fetch(`${base}/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each(['/../secret.json', '/..%2f..%2fetc/passwd.txt', '/%00.js', '/assets/none.js'])(
    'answers 404 to %s, which is no file of the dashboard',
    async (path) => {
      const status = await new Promise((resolve) => {
        request({ port: server.port, path }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }).end();
      });
      expect(status).toBe(404);
    },
  );

  it('answers 413 to a body above 10 MB without reading it to the end', async () => {
    const answer = await fetch(`${base}/v1/hooks/shop`, {
      method: 'POST',
      body: Buffer.alloc(11 * 1024 * 1024),
    });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('survives a bug of a function: 500 for the caller, one line for us', async () => {
    expect((await fetch(`${base}/v1/bug`, withToken())).status).toBe(500);
    expect(spoken.at(-1)).toBe('Cannot answer GET: Cannot work: a bug');
    expect((await fetch(`${base}/v1/weeks`, withToken())).status).toBe(200);
  });
});
