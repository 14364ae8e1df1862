import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { scoreBatch } from '../../functions/score/score-batch.ts';
import { createResourceReader } from '../../shared/adapters/http/resource-reader.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import { createScoreBench, RECEIVED } from '../support/score-bench.ts';
import { closeServers, serve } from '../support/serve.ts';

afterEach(closeServers);

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url));
const response = fixture('surveymonkey-response.json');
const delivery = {
  message: 'delivery',
  source: 'survey',
  deliveryId: 'd1',
  receivedAt: RECEIVED,
  headers: {},
  body: { at: 'inline', base64: fixture('surveymonkey.json').toString('base64') },
} as const;

/** The worker, with a vendor on this machine. */
async function createWorld(
  answer: RequestListener,
  { token = ['t0ken'], allowLoopback = true, source = 'surveymonkey' } = {},
) {
  const bench = createScoreBench();
  const baseUrl = await serve(answer);
  const names =
    source === 'surveymonkey'
      ? { token: 'sm' }
      : { credentials: 'sm', audience: 'a', email: 'a@example.com' };
  const config = qualityConfigSchema.parse({
    organisation: 'Test',
    sources: [{ id: 'survey', type: source, product: 'Kettle', options: { ...names, baseUrl } }],
  });
  const ports = {
    ...bench.ports,
    config: () => config,
    resources: createResourceReader({ allowLoopback, timeoutMs: 2_000 }),
    secrets: { secrets: async (name: string) => (name === 'sm' ? token : []) },
  };
  const deliver = (message: object = delivery) =>
    scoreBatch(ports, { Records: [{ messageId: 'm', body: JSON.stringify(message) }] });
  return { ...bench, deliver };
}

const acknowledged = { batchItemFailures: [] };
const again = { batchItemFailures: [{ itemIdentifier: 'm' }] };

describe('what a call refers to', () => {
  it('is read with the credentials, from the address that the plug-in fixes, and stored', async () => {
    const seen: (string | undefined)[] = [];
    const world = await createWorld(({ method, url, headers }, answer) => {
      seen.push(method, url, headers.authorization);
      answer.end(response);
    });
    expect(await world.deliver()).toEqual(acknowledged);
    expect(seen).toEqual([
      'GET',
      '/v3/surveys/418224170/responses/118947652204/details?simple=true',
      'Bearer t0ken',
    ]);
    expect(world.notes.quarantined).toEqual([]);
    expect([...world.table.live().values()].map(({ text }) => text)).toEqual(['The lid leaks.']);
  });

  it('waits as long as the vendor asks, at the end of the queue, and no longer than a day', async () => {
    const world = await createWorld((_, answer) => answer.writeHead(429, { 'retry-after': '120' }).end());
    expect(await world.deliver()).toEqual(acknowledged);
    expect(world.queue.bodies.map((body) => JSON.parse(body) as unknown)).toEqual([delivery]);
    expect(world.queue.delays).toEqual([120]);
    expect(world.notes.quarantined).toEqual([]);
    await world.deliver({ ...delivery, receivedAt: '2026-11-23T08:59:59.000Z' });
    expect(world.queue.bodies).toHaveLength(1);
    expect(world.notes.quarantined[0]?.reason).toContain('must answer within a day');
  });

  it.each([500, 503])('comes again when the vendor says %i', async (status) => {
    const world = await createWorld((_, answer) => answer.writeHead(status).end());
    expect(await world.deliver()).toEqual(again);
    expect(world.notes.quarantined).toEqual([]);
  });

  it('comes again when the vendor hangs up, or sends more than is read', async () => {
    const hangingUp = await createWorld((request) => request.socket.destroy());
    expect(await hangingUp.deliver()).toEqual(again);
    const large = await createWorld((_, answer) => answer.end(Buffer.alloc(1_048_577)));
    expect(await large.deliver()).toEqual(again);
  });

  it('is removed when the vendor has it no more', async () => {
    let status = 200;
    const world = await createWorld((_, answer) => answer.writeHead(status).end(response));
    await world.deliver();
    status = 404;
    expect(await world.deliver({ ...delivery, deliveryId: 'd2' })).toEqual(acknowledged);
    expect(world.table.live().size).toBe(0);
  });

  it('goes to quarantine with what a person can do', async () => {
    const refusing = await createWorld((_, answer) => answer.writeHead(401).end());
    expect(await refusing.deliver()).toEqual(acknowledged);
    const bare = await createWorld((_, answer) => answer.end(response), { token: [] });
    await bare.deliver();
    const moved = await createWorld((_, answer) =>
      answer.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    );
    await moved.deliver();
    const broken = await createWorld((_, answer) => answer.end('{"id":'));
    await broken.deliver();
    const reasons = [refusing, bare, moved, broken].map(({ notes }) => notes.quarantined[0]?.reason);
    expect(reasons).toEqual([
      'Cannot ask the vendor: it must accept the credentials of the secret sm, got 401',
      'Cannot ask the vendor: the secret sm must hold the credentials',
      'Cannot ask the vendor: it must answer 200, got 302',
      expect.stringContaining('Cannot read the response: must be JSON'),
    ]);
  });

  it('is read with a token that the credentials are changed for', async () => {
    const seen: (string | undefined)[] = [];
    const review = fixture('google-business-profile.review.json');
    let grants = 200;
    const answer: RequestListener = (request, response) => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
      if (request.url !== '/token') {
        seen.push(request.headers.authorization);
        response.end(review);
        return;
      }
      request.on('data', (part: Buffer) => seen.push(part.toString()));
      request.on('end', () => response.writeHead(grants).end('{"access_token":"short","expires_in":3599}'));
    };
    const credentials = JSON.stringify({ client_id: 'c', client_secret: 's', refresh_token: 'r' });
    const world = await createWorld(answer, { token: [credentials], source: 'google-business-profile' });
    const base64 = fixture('google-business-profile.pubsub.json').toString('base64');
    const push = { ...delivery, body: { at: 'inline', base64 } };
    expect(await world.deliver(push)).toEqual(acknowledged);
    expect(seen).toEqual([
      'POST /token',
      'client_id=c&client_secret=s&refresh_token=r&grant_type=refresh_token',
      'GET /v4/accounts/115566778899/locations/6677889900112233/reviews/AbFvOqkTESTVECTOR0001',
      'Bearer short',
    ]);
    expect([...world.table.live().values()].map(({ text }) => text)).toEqual([
      '40 Minuten gewartet, obwohl reserviert.',
    ]);
    grants = 400;
    await world.deliver({ ...push, deliveryId: 'd2' });
    expect(world.notes.quarantined[0]?.reason).toContain('must accept the credentials of the secret sm');
    grants = 503;
    expect(await world.deliver({ ...push, deliveryId: 'd3' })).toEqual(again);
  });

  it('is never read from inside, whatever the settings say', async () => {
    let calls = 0;
    const world = await createWorld(
      (_, answer) => {
        calls += 1;
        answer.end(response);
      },
      { allowLoopback: false },
    );
    expect(await world.deliver()).toEqual(acknowledged);
    expect(calls).toBe(0);
    expect(world.notes.quarantined[0]?.reason).toContain('must be public and https');
  });
});
