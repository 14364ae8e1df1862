import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createPullBench, START } from '../support/pull-bench.ts';
import { closeServers } from '../support/serve.ts';

afterEach(closeServers);

const app = { type: 'app-store-rss', options: { app: '1500000001', countries: ['de'] } };
const review = (id: number, at: string): object => ({
  id: { label: String(id) },
  'im:rating': { label: '2' },
  content: { label: `Review ${String(id)}` },
  updated: { label: at },
});
const feed = (...entry: readonly object[]): string => JSON.stringify({ feed: { entry } });
const pageOf = (url: string | undefined): number => Number(/page=(\d+)/.exec(url ?? '')?.[1]);
/** Three pages, from new to old. */
const days = (page: number): string =>
  page > 3 ? feed() : feed(review(100 - page, `2026-11-${String(20 - page)}T08:00:00Z`));
const idsOf = (bench: Awaited<ReturnType<typeof createPullBench>>): readonly string[] =>
  bench.changes().map((one) => (one.change === 'upsert' ? one.feedback.externalId : one.externalId));

describe('pullFeed()', () => {
  it('reads page after page, queues them as one job, and is not due until the next time', async () => {
    const asked: number[] = [];
    const bench = await createPullBench(({ url }, answer) => {
      asked.push(pageOf(url));
      // What the vendor really says.
      answer.setHeader('content-type', 'text/javascript; charset=utf-8').end(days(pageOf(url)));
    }, app);
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 3, rejected: 0, chunks: 3 } });
    expect(asked).toEqual([1, 2, 3, 4]);
    expect(idsOf(bench)).toEqual(['99', '98', '97']);
    expect(bench.messages().map(({ job, chunk, receivedAt }) => [job, chunk, receivedAt])).toEqual([
      [`pull/feed/${START}`, 0, START],
      [`pull/feed/${START}`, 1, START],
      [`pull/feed/${START}`, 2, START],
    ]);
    expect(bench.jobs.jobs.get(`pull/feed/${START}`)).toMatchObject({ state: 'read', records: 3, chunks: 3 });
    expect(bench.notes.received).toMatchObject([
      { id: `pull/feed/${START}`, source: 'feed', via: 'pull', receivedAt: START, counts: { read: 3 } },
    ]);
    expect(bench.pauses).toEqual([3_000, 3_000, 3_000]);
    expect(bench.state()).toMatchObject({ nextAt: '2026-11-24T15:00:00.000Z', failures: 0 });
    expect(await bench.pull()).toEqual({ pulled: 'not-due' });
    expect(asked).toHaveLength(4);
  });

  it('asks the next time only for what is newer, with a day of overlap', async () => {
    const asked: number[] = [];
    const bench = await createPullBench(({ url }, answer) => {
      asked.push(pageOf(url));
      answer.end(days(pageOf(url)));
    }, app);
    await bench.pull();
    asked.length = 0;
    bench.clock.at += 6 * 3_600_000;
    expect(await bench.pull()).toMatchObject({ pulled: 'all' });
    expect(asked).toEqual([1, 2, 3]);
  });

  it('takes an empty page for no news, and deletes nothing', async () => {
    let isEmpty = false;
    const bench = await createPullBench(({ url }, answer) => {
      answer.end(isEmpty ? feed() : days(pageOf(url)));
    }, app);
    await bench.pull();
    const before = bench.state()?.checkpoint;
    isEmpty = true;
    expect(await bench.pull({ now: true })).toMatchObject({ pulled: 'all', run: { read: 0 } });
    expect(bench.changes()).toHaveLength(3);
    expect(bench.state()?.checkpoint).toEqual(before);
    expect(bench.notes.received.at(-1)).toMatchObject({ counts: { read: 0 } });
  });

  it('waits as long as the vendor asks, and asks again', async () => {
    let calls = 0;
    const bench = await createPullBench(({ url }, answer) => {
      calls += 1;
      if (calls === 1) answer.writeHead(429, { 'retry-after': '20' }).end();
      else if (calls === 2) answer.writeHead(500).end();
      else answer.end(days(pageOf(url) + 2));
    }, app);
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 1 } });
    expect(bench.pauses.slice(0, 2)).toEqual([20_000, 4_000]);
  });

  it('leaves a vendor that wants more time alone until then, and goes on where it was', async () => {
    let isLimited = true;
    const asked: number[] = [];
    const bench = await createPullBench(({ url }, answer) => {
      asked.push(pageOf(url));
      if (isLimited && pageOf(url) === 2) answer.writeHead(429, { 'retry-after': '7200' }).end();
      else answer.end(days(pageOf(url)));
    }, app);
    const outcome = await bench.pull();
    expect(outcome).toMatchObject({ pulled: 'failed', reason: 'App Store answered 429', run: { read: 1 } });
    expect(bench.state()?.nextAt).toBe('2026-11-24T11:00:03.000Z');
    expect(bench.notes.received).toMatchObject([{ reason: 'App Store answered 429', counts: { read: 1 } }]);
    isLimited = false;
    bench.clock.at = Date.parse('2026-11-24T11:00:04.000Z');
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 2 } });
    expect(asked).toEqual([1, 2, 2, 3, 4]);
    expect(bench.state()?.failures).toBe(0);
  });

  it.each<[string, (answer: ServerResponse) => void, string]>([
    ['500 all the time', (answer) => answer.writeHead(500).end(), 'App Store answered 500'],
    ['403', (answer) => answer.writeHead(403).end(), 'App Store answered 403: it does not let'],
    ['404', (answer) => answer.writeHead(404).end(), 'App Store answered 404: what the options name'],
    [
      'another address',
      (answer) => answer.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
      'App Store answered 302, and not 200 with a page',
    ],
    ['nothing', (answer) => answer.destroy(), 'App Store gave no whole answer'],
    [
      'less than it says',
      (answer) => {
        answer.writeHead(200, { 'content-length': '1000' }).write('{"feed":');
        setTimeout(() => answer.destroy(), 20);
      },
      'App Store gave no whole answer',
    ],
    [
      'JSON that is cut off',
      (answer) => answer.end('{"feed":{"entry":['),
      'is no page of feedback: must be JSON',
    ],
    [
      'HTML',
      (answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>'),
      'The answer of App Store is no page of feedback: must be JSON',
    ],
  ])('fails with a sentence when the vendor answers %s', async (_, answer, sentence) => {
    const bench = await createPullBench((_request, response) => {
      answer(response);
    }, app);
    const outcome = await bench.pull();
    expect(outcome).toMatchObject({
      pulled: 'failed',
      reason: expect.stringContaining(sentence) as string,
      run: { read: 0 },
    });
    expect(bench.queue.bodies).toEqual([]);
    expect(bench.state()?.checkpoint).toBeUndefined();
    expect(bench.notes.received).toMatchObject([
      { via: 'pull', reason: expect.stringContaining(sentence) as string },
    ]);
  });

  it('comes back soon after a failure, then later and later, at most as late as usual', async () => {
    const bench = await createPullBench((_, answer) => answer.writeHead(404).end(), app);
    const waits: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      await bench.pull({ now: true });
      waits.push((Date.parse(bench.state()?.nextAt ?? '') - bench.clock.at) / 60_000);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 360]);
  });

  it('reads a page again after a crash between queue and checkpoint, as the same chunks of the same job', async () => {
    const bench = await createPullBench(({ url }, answer) => answer.end(days(pageOf(url))), app);
    let writes = 0;
    const crashing = {
      ...bench.ports.states,
      async writeState(...given: Parameters<typeof bench.ports.states.writeState>) {
        writes += 1;
        if (writes === 2) throw new Error('killed');
        return bench.ports.states.writeState(...given);
      },
    };
    await expect(bench.pull({ ports: { states: crashing } })).rejects.toThrow('killed');
    expect(idsOf(bench)).toEqual(['99', '98']);
    // Nobody takes the feed while its holder may live.
    expect(await bench.pull()).toEqual({ pulled: 'busy' });
    bench.clock.at += 300_000;
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 3, chunks: 3 } });
    const [, killed, again] = bench.messages();
    expect(again).toEqual(killed);
    expect(idsOf(bench)).toEqual(['99', '98', '98', '97']);
  });

  it('gives a run that died long ago another arrival', async () => {
    const bench = await createPullBench(({ url }, answer) => answer.end(days(pageOf(url))), app);
    const dying = { sendAll: () => Promise.reject(new Error('killed')), send: async () => undefined };
    await expect(bench.pull({ ports: { queue: dying } })).rejects.toThrow('killed');
    bench.clock.at += 2 * 3_600_000;
    await bench.pull();
    expect(bench.messages()[0]?.receivedAt).toBe('2026-11-24T11:00:00.000Z');
  });

  it('pulls a feed once at a time, and stops when another took it over', async () => {
    const bench = await createPullBench(({ url }, answer) => answer.end(days(pageOf(url))), app);
    const outcomes = await Promise.all([bench.pull(), bench.pull()]);
    expect(outcomes.map(({ pulled }) => pulled).toSorted()).toEqual(['all', 'busy']);
    expect(bench.changes()).toHaveLength(3);
    const lost = { ...bench.ports.states, writeState: async () => false };
    bench.clock.at += 1;
    expect(await bench.pull({ now: true, ports: { states: lost } })).toEqual({ pulled: 'busy' });
  });

  it('stops between two pages when the time is up, and goes on in the next call', async () => {
    const asked: number[] = [];
    const bench = await createPullBench(({ url }, answer) => {
      asked.push(pageOf(url));
      answer.end(days(pageOf(url)));
    }, app);
    expect(await bench.pull({ isTimeUp: () => true })).toMatchObject({ pulled: 'part', run: { read: 1 } });
    bench.clock.at += 1;
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 2 } });
    expect(asked).toEqual([1, 2, 3, 4]);
    expect(idsOf(bench)).toEqual(['99', '98', '97']);
    expect([...bench.jobs.jobs.values()].map(({ records }) => records)).toEqual([1, 2]);
  });

  it('counts what cannot be read, and what is dated in the future, and keeps the rest', async () => {
    const bench = await createPullBench(({ url }, answer) => {
      answer.end(
        pageOf(url) > 1
          ? feed()
          : feed(review(1, '2026-11-18T08:00:00Z'), review(2, '2027-11-18T08:00:00Z'), {
              id: { label: '3' },
              'im:rating': { label: '9' },
            }),
      );
    }, app);
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 3, rejected: 2 } });
    expect(idsOf(bench)).toEqual(['1']);
    const [received] = bench.notes.received;
    expect(received).toMatchObject({ counts: { read: 3, rejected: 2 } });
    expect(received?.doubt).toMatch(
      /^2 of 3 entries of a pull could not be read: im:rating: rating must lie/,
    );
    const [job] = bench.jobs.jobs.values();
    expect(job).toMatchObject({ records: 3, chunks: 2, rejected: 2 });
    expect([...bench.jobs.chunks.values()]).toMatchObject([{ read: 2, rejected: 2 }]);
  });

  it('never asks inside, whatever the settings say', async () => {
    let calls = 0;
    const bench = await createPullBench(
      (_, answer) => {
        calls += 1;
        answer.end();
      },
      { ...app, allowLoopback: false },
    );
    expect(await bench.pull()).toMatchObject({
      pulled: 'failed',
      reason: 'App Store must be asked at a public address with https',
    });
    expect(calls).toBe(0);
  });

  it('reads Zendesk from cursor to cursor, with its credentials and at its pace, also pages of megabytes', async () => {
    const asked: (string | undefined)[] = [];
    const ticket = (id: number, description = 'Late'): object => ({
      id,
      description,
      subject: 'Parcel',
      created_at: '2026-11-10T08:00:00Z',
      updated_at: '2026-11-18T09:40:02Z',
      status: id === 2 ? 'deleted' : 'open',
    });
    const bench = await createPullBench(
      ({ url, headers }, answer) => {
        asked.push(url, headers.authorization);
        const isLast = url?.includes('cursor=two') === true;
        const tickets = isLast ? [ticket(2)] : [ticket(1, 'Late. '.repeat(400_000)), ticket(2)];
        answer.end(
          JSON.stringify({ tickets, after_cursor: isLast ? 'three' : 'two', end_of_stream: isLast }),
        );
      },
      {
        type: 'zendesk',
        options: { subdomain: 'acme', credentials: 'zendesk-api', firstDays: 1 },
        secret: 'jo@example.com/token:t0ken',
      },
    );
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 3, rejected: 0 } });
    const basic = `Basic ${Buffer.from('jo@example.com/token:t0ken').toString('base64')}`;
    expect(asked).toEqual([
      '/api/v2/incremental/tickets/cursor.json?start_time=1795424400&per_page=100',
      basic,
      '/api/v2/incremental/tickets/cursor.json?cursor=two&per_page=100',
      basic,
    ]);
    expect(bench.pauses).toEqual([6_000]);
    expect(bench.changes().map(({ change }) => change)).toEqual(['upsert', 'deletion', 'deletion']);
    expect(bench.state()?.checkpoint).toEqual({ cursor: 'three' });
  });

  it('asks Trustpilot for one token per pull, and for another when that is no longer taken', async () => {
    const asked: (string | undefined)[] = [];
    let tokens = 0;
    const reviews = (count: number, from: number): object[] =>
      Array.from({ length: count }, (_, index) => ({
        id: String(from + index),
        stars: 4,
        createdAt: '2026-11-17T19:42:05Z',
      }));
    const bench = await createPullBench(
      ({ method, url, headers }, answer) => {
        asked.push(`${method ?? ''} ${url ?? ''}`.replace(/\?.*page=(\d+).*/, ' $1').replace(/ \/.*\//, ' '));
        if (method === 'POST') {
          const right = headers.authorization === `Basic ${Buffer.from('key:secret').toString('base64')}`;
          answer.writeHead(right ? 200 : 401).end(JSON.stringify({ access_token: `t${String(++tokens)}` }));
        } else if (url?.includes('page=2') === true && headers.authorization === 'Bearer t1') {
          answer.writeHead(401).end();
        } else {
          const page = Number(/page=(\d+)/.exec(url ?? '')?.[1]);
          answer.end(JSON.stringify({ reviews: page > 2 ? [] : reviews(100, page * 100) }));
        }
      },
      {
        type: 'trustpilot',
        options: { businessUnit: '46d6a890000064000500e0c3', credentials: 'trustpilot-api' },
        secret: 'key:secret',
      },
    );
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 200, rejected: 0, chunks: 4 } });
    expect(asked).toEqual([
      'POST accesstoken',
      'GET reviews 1',
      'GET reviews 2',
      'POST accesstoken',
      'GET reviews 2',
      'GET reviews 3',
    ]);
  });

  it('reads the reviews of a Google location with a granted token, page by page', async () => {
    const asked: string[] = [];
    const review = (id: string): object => ({
      name: `accounts/1/locations/2/reviews/${id}`,
      starRating: 'TWO',
      comment: '(Translated by Google) Slow.\n\n(Original)\nLangsam.',
      createTime: '2026-11-18T06:30:58.123456Z',
      updateTime: '2026-11-19T06:30:58Z',
    });
    const credentials = { client_id: 'c', client_secret: 's', refresh_token: 'r' };
    const bench = await createPullBench(
      ({ method, url, headers }, answer) => {
        asked.push([method, url, headers.authorization].join(' '));
        if (method === 'POST') answer.end('{"access_token":"t"}');
        else if (url?.includes('pageToken=next') === true)
          answer.end(JSON.stringify({ reviews: [review('b')] }));
        else answer.end(JSON.stringify({ reviews: [review('a')], nextPageToken: 'next' }));
      },
      {
        type: 'google-business-profile',
        options: { credentials: 'google', locations: ['accounts/1/locations/2'] },
        secret: JSON.stringify(credentials),
      },
    );
    expect(await bench.pull()).toMatchObject({ pulled: 'all', run: { read: 2 } });
    expect(asked).toEqual([
      'POST /token ',
      'GET /v4/accounts/1/locations/2/reviews?pageSize=50&orderBy=updateTime+desc Bearer t',
      'GET /v4/accounts/1/locations/2/reviews?pageSize=50&orderBy=updateTime+desc&pageToken=next Bearer t',
    ]);
    expect(bench.changes().map((one) => one.change === 'upsert' && one.feedback.text)).toEqual([
      'Langsam.',
      'Langsam.',
    ]);
  });

  it('says what became of a grant', async () => {
    const options = { businessUnit: '46d6a890000064000500e0c3', credentials: 'trustpilot-api' };
    const reasonOf = async (status: number, body: string, secret = 'key:secret') => {
      const bench = await createPullBench((_, answer) => answer.writeHead(status).end(body), {
        type: 'trustpilot',
        options,
        secret,
      });
      const outcome = await bench.pull();
      return { reason: 'run' in outcome ? outcome.reason : undefined, pauses: bench.pauses.length };
    };
    expect(await reasonOf(401, '')).toEqual({
      reason: 'Trustpilot answered 401 and gave no access token for the secret trustpilot-api',
      pauses: 0,
    });
    expect(await reasonOf(200, '<html>')).toMatchObject({
      reason: expect.stringContaining('no access token') as string,
    });
    expect(await reasonOf(503, '')).toMatchObject({ pauses: 2 });
    expect(await reasonOf(200, '', 'key')).toEqual({
      reason: 'The secret trustpilot-api for Trustpilot must be the API key, a colon and the API secret',
      pauses: 0,
    });
  });

  it('says which secret is missing, wrong or refused', async () => {
    const options = { app: '1500000001', credentials: 'app-store-key' };
    const answer = (_: unknown, response: ServerResponse): void => void response.writeHead(401).end();
    const connect = { type: 'app-store-connect', options };
    const bare = await createPullBench(answer, connect);
    const wrong = await createPullBench(answer, { ...connect, secret: 'key' });
    const zendesk = { type: 'zendesk', options: { subdomain: 'acme', credentials: 'zendesk-api' } };
    const refused = await createPullBench(answer, { ...zendesk, secret: 't0ken' });
    const reasons = await Promise.all(
      [bare, wrong, refused].map(async (bench) => {
        const outcome = await bench.pull();
        return 'run' in outcome ? outcome.reason : undefined;
      }),
    );
    expect(reasons).toEqual([
      'App Store Connect cannot be asked without the secret app-store-key: add it',
      'The secret app-store-key for App Store Connect must be JSON with issuer_id, key_id and private_key',
      'Zendesk answered 401: the credentials in the secret zendesk-api must be valid and allow to read this feed',
    ]);
  });

  it('tells what cannot be pulled', async () => {
    const bench = await createPullBench((_, answer) => answer.end(), { type: 'generic-csv' });
    expect(await bench.pull()).toMatchObject({
      pulled: 'failed',
      reason: 'Cannot pull feed: it must be configured as a source of a type that can be pulled',
    });
  });
});
