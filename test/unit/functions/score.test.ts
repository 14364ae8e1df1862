import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createScoreBench, deletion, hasher, RECEIVED, review, rows } from '../../support/score-bench.ts';

const DAY = 'Kettle/2026-11-02';
const delivery = (text: string, extra: object = {}): unknown => ({
  message: 'delivery',
  source: 'shop',
  deliveryId: 'd1',
  receivedAt: RECEIVED,
  headers: {},
  body: { at: 'inline', base64: Buffer.from(text).toString('base64') },
  ...extra,
});
const erasure = (target: object): unknown => ({
  message: 'erasure',
  job: 'erase-1',
  receivedAt: RECEIVED,
  target,
});
const byId = (externalId: string): unknown => erasure({ by: 'id', source: 'shop', externalId });
const keyOf = (externalId: string): string => hasher.feedbackKey('shop', externalId);

describe('scoreBatch() stores rows of an export', () => {
  it('and counts what became of each', async () => {
    const { deliver, jobs, table } = createScoreBench();
    await deliver(rows([review('a'), review('b'), review('c')]));
    const edited = review('b', { text: 'Now it works', updatedAt: '2026-11-03T08:00:00.000Z' });
    const gone = deletion('c', '2026-11-04T08:00:00.000Z');
    await deliver(rows([review('a'), edited, gone, review('d')], 1));
    expect(jobs.chunks.get('job/0')).toMatchObject({ read: 3, created: 3, unchanged: 0 });
    expect(jobs.chunks.get('job/1')).toMatchObject({
      read: 4,
      created: 1,
      updated: 1,
      unchanged: 1,
      deleted: 1,
    });
    expect([...table.live().keys()].sort()).toEqual(['a', 'b', 'd'].map(keyOf).sort());
    expect(table.live().get(keyOf('b'))?.text).toBe('Now it works');
  });

  it('and counts the same when the queue delivers a chunk again before its counts were written', async () => {
    const { deliver, jobs } = createScoreBench();
    await deliver(rows([review('b'), review('c')]));
    const edited = review('b', { text: 'Now it works', updatedAt: '2026-11-03T08:00:00.000Z' });
    const chunk = rows([review('a'), edited, deletion('c', '2026-11-04T08:00:00.000Z'), review('a')], 1);
    await deliver(chunk);
    const first = jobs.chunks.get('job/1');
    jobs.chunks.delete('job/1');
    await deliver(chunk);
    expect(first).toMatchObject({ created: 1, updated: 1, deleted: 1, unchanged: 1 });
    expect(jobs.chunks.get('job/1')).toEqual(first);
  });

  it('where the first delivery put them, when a later one names another day and product', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows([review('a')]));
    const moved = { occurredAt: '2026-11-09T10:00:00.000Z', product: 'Toaster' };
    await deliver(rows([review('a', { ...moved, updatedAt: '2026-11-10T10:00:00.000Z' })], 1));
    expect(table.live().get(keyOf('a'))).toMatchObject({ product: 'Kettle', day: '2026-11-02' });
    expect([...table.marks]).toEqual([[DAY, 2]]);
  });

  it('and marks each day once per batch, also when nothing was new', async () => {
    const { deliver, table } = createScoreBench();
    const chunk = Array.from({ length: 40 }, (_, n) => review(`r${String(n)}`));
    await deliver(rows(chunk, 0), rows(chunk, 1));
    expect(table.marks.get(DAY)).toBe(1);
    await deliver(rows(chunk, 0));
    expect(table.marks.get(DAY)).toBe(2);
  });

  it('and lets a product be sample data only as long as nothing else wrote to it', async () => {
    const { deliver, table } = createScoreBench();
    await deliver({ ...(rows([review('a', { source: 'sample' })]) as object), source: 'sample' });
    expect([...table.products]).toEqual([['Kettle', true]]);
    await deliver(rows([review('a')]));
    expect([...table.products]).toEqual([['Kettle', false]]);
  });

  it('and notes when the source was heard of, not later than now', async () => {
    const { deliver, notes } = createScoreBench();
    await deliver(rows([review('a', { occurredAt: '2031-01-01T00:00:00.000Z' })]));
    expect(notes.heard).toEqual([{ source: 'shop', lastReceivedAt: RECEIVED, lastOccurredAt: RECEIVED }]);
  });
});

describe('scoreBatch() deletes and erases', () => {
  it('also when the deletion comes before the feedback', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(rows([deletion('a', '2026-11-04T08:00:00.000Z')]));
    await deliver(rows([review('a')], 1));
    expect(table.live().size).toBe(0);
    await deliver(rows([review('a', { updatedAt: '2026-11-05T08:00:00.000Z' })], 2));
    expect(table.live().size).toBe(1);
  });

  it('for ever: later edits and deletions do not bring an erased feedback back', async () => {
    const { deliver, table, jobs } = createScoreBench();
    await deliver(rows([review('a'), review('b')]));
    await deliver(byId('a'));
    await deliver(rows([review('a', { updatedAt: '2030-01-01T00:00:00.000Z' })], 1));
    await deliver(rows([deletion('a', '2030-01-02T00:00:00.000Z'), review('a')], 2));
    expect([...table.live().keys()]).toEqual([keyOf('b')]);
    expect(jobs.chunks.get('erase-1/0')).toMatchObject({ read: 1, deleted: 1 });
    expect(jobs.jobs.get('erase-1')).toMatchObject({ state: 'read', chunks: 1 });
  });

  it('before the feedback ever came', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(byId('a'));
    await deliver(rows([review('a')]));
    expect(table.live().size).toBe(0);
  });

  it('all feedback of an author, and nothing of others', async () => {
    const { deliver, table } = createScoreBench();
    await deliver(
      rows([review('a', { author: 'Ann' }), review('b', { author: 'Ben' }), review('c', { author: 'Ann' })]),
    );
    expect(JSON.stringify([...table.live()])).not.toContain('Ann');
    await deliver(erasure({ by: 'author', author: 'Ann' }));
    expect([...table.live().keys()]).toEqual([keyOf('b')]);
    expect(table.marks.get(DAY)).toBe(2);
  });
});

describe('scoreBatch() keeps what it cannot read', () => {
  const keptIn = (objects: ReadonlyMap<string, Uint8Array>): readonly string[] =>
    [...objects].map(([key, bytes]) => `${key.split('/')[0] ?? ''} ${Buffer.from(bytes).toString()}`);

  it('an authentic body that is no feedback, with its reason and its text', async () => {
    const { deliver, notes, objects } = createScoreBench();
    expect(await deliver(delivery('{"broken'))).toEqual([]);
    const [key = ''] = objects.objects.keys();
    expect(notes.quarantined).toMatchObject([{ id: 'shop/d1', source: 'shop', key }]);
    expect(notes.quarantined[0]?.reason).toMatch(/^Cannot read the body/);
    expect(keptIn(objects.objects)).toEqual(['quarantine {"broken']);
  });

  it('and notes what became of each delivery', async () => {
    const { deliver, notes } = createScoreBench();
    const good = { id: 'a', product: 'Kettle', text: 'x', occurredAt: RECEIVED };
    const body = JSON.stringify({ type: 'review.created', data: good });
    await deliver(delivery('{"broken'), delivery(body, { deliveryId: 'd2' }));
    const received = new Map(notes.received.map((one) => [one.id, one]));
    expect(received.get('d1')).toMatchObject({ source: 'shop', via: 'webhook', receivedAt: RECEIVED });
    expect(received.get('d1')?.reason).toMatch(/^Cannot read the body/);
    expect(received.get('d1')?.counts).toBeUndefined();
    expect(received.get('d2')?.counts).toMatchObject({ read: 1, created: 1, unchanged: 0 });
  });

  it('without the personal data in it', async () => {
    const { deliver, objects } = createScoreBench();
    await deliver(delivery(String.raw`{"broken":"jane\u0040example.com, +49 170 1234567`));
    expect(keptIn(objects.objects)).toEqual(['quarantine {"broken":"[email], [phone]']);
  });

  it('but not bytes in which something may hide', async () => {
    const { deliver, objects } = createScoreBench();
    const body = { at: 'inline', base64: Buffer.from('jane@example.com', 'utf16le').toString('base64') };
    await deliver(delivery('', { body }));
    expect(keptIn(objects.objects)).toEqual(['quarantine 32 bytes that are not UTF-8 text: not kept']);
  });

  it('and nothing of a large body in the bucket, read or not, once it is stored', async () => {
    const { deliver, notes, objects } = createScoreBench();
    const bodyAt = async (key: string, text: string): Promise<object> => {
      await objects.put(key, text);
      return { at: 'bucket', key, sha256: createHash('sha256').update(text).digest('hex') };
    };
    const first = { deliveryId: 'd1', body: await bodyAt('bodies/1', '{"broken":"jane@example.com"') };
    const second = { deliveryId: 'd2', body: await bodyAt('bodies/2', '{"type":"ping","data":{}}') };
    expect(await deliver(delivery('', first), delivery('', second))).toEqual([]);
    expect(notes.quarantined.length).toBeGreaterThan(0);
    expect(keptIn(objects.objects).filter((line) => !line.startsWith('quarantine'))).toEqual([]);
    expect(keptIn(objects.objects).join()).not.toContain('jane@');
  });

  it('a body in the bucket that is not the accepted one', async () => {
    const { deliver, notes, objects } = createScoreBench();
    await objects.put('bodies/x', 'other bytes');
    await deliver(delivery('', { body: { at: 'bucket', key: 'bodies/x', sha256: 'ab' } }));
    expect(notes.quarantined[0]?.reason).toContain('must be the one that was accepted');
  });

  it('a delivery with feedback that is dated later than the day after it arrived', async () => {
    const { deliver, notes, table } = createScoreBench();
    const of = (id: string, occurredAt: string): string =>
      JSON.stringify({ type: 'review.created', data: { id, product: 'Kettle', text: 'x', occurredAt } });
    const day = new Date(Date.parse(RECEIVED) + 86_400_000).toISOString();
    await deliver(delivery(of('ahead', day)), delivery(of('later', '2099-01-01T10:00:00Z')));
    expect([...table.live().keys()]).toEqual([keyOf('ahead')]);
    expect(notes.quarantined.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/occurredAt must not lie in the future .*, got 2099-01-01$/),
    ]);
  });

  it('a delivery whose body is in the bucket no more', async () => {
    const { deliver, notes } = createScoreBench();
    const body = { at: 'bucket', key: 'bodies/none', sha256: 'ab' };
    expect(await deliver(delivery('', { body }))).toEqual([]);
    expect(notes.quarantined).toMatchObject([{ key: '' }]);
    expect(notes.quarantined[0]?.reason).toContain('in the bucket');
  });

  it('a delivery of a source that is configured no more', async () => {
    const { deliver, notes } = createScoreBench();
    await deliver(delivery('{}', { source: 'gone' }));
    expect(notes.quarantined[0]?.reason).toContain('gone must be configured');
  });
});

describe('scoreBatch() lets only failed messages come again', () => {
  it('when one of them is poison', async () => {
    const { deliver, table } = createScoreBench();
    expect(await deliver('no JSON', rows([review('a')]), { message: 'unknown' })).toEqual(['m0', 'm2']);
    expect(table.live().size).toBe(1);
  });

  it('when a write failed, and marks what was written before it', async () => {
    let puts = 0;
    const { deliver, table, jobs } = createScoreBench((call) => {
      if (call === 'putFeedback' && ++puts === 2) throw new Error('Cannot write: throttled');
    });
    expect(await deliver(rows([review('a'), review('b')]))).toEqual(['m0']);
    expect(table.marks.get(DAY)).toBe(1);
    expect(jobs.chunks.size).toBe(0);
    expect(await deliver(rows([review('a'), review('b')]))).toEqual([]);
    expect(jobs.chunks.get('job/0')).toMatchObject({ read: 2, created: 2 });
  });

  it('when its day could not be marked', async () => {
    const { deliver, jobs } = createScoreBench((call) => {
      if (call === 'markDirty') throw new Error('Cannot write: throttled');
    });
    expect(await deliver(rows([review('a')]), rows([deletion('x', RECEIVED)], 1))).toEqual(['m0']);
    expect([...jobs.chunks.keys()]).toEqual(['job/1']);
  });
});
