import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackChangeSchema, type FeedbackChange } from '../../shared/domain/feedback.ts';
import type { ExampleBytes, SourceExamples } from '../../shared/sources/example.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { RejectedRow, Source, SourceContext, WebhookRequest } from '../../shared/sources/source.ts';

const fixtures = new URL('../fixtures/sources/', import.meta.url);
const modules = import.meta.glob<{ examples: SourceExamples }>('../../shared/sources/*/examples.ts', {
  eager: true,
});
const folders = Object.keys(import.meta.glob('../../shared/sources/*/index.ts')).map(idOfPath);
const plugins: readonly (readonly [string, Source])[] = Object.entries(sources);

function idOfPath(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function bytesOf(bytes: ExampleBytes): Uint8Array {
  if (typeof bytes === 'string') return new TextEncoder().encode(bytes);
  return bytes instanceof Uint8Array ? bytes : readFileSync(new URL(bytes.fixture, fixtures));
}

const contextOf = (source: string, context: Partial<SourceContext> = {}): SourceContext => ({
  source,
  receivedAt: '2026-11-24T09:00:00.000Z',
  ...context,
});

async function* piecesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += length) yield bytes.subarray(from, from + length);
}

async function read(source: Source, stream: AsyncIterable<Uint8Array>, context: SourceContext) {
  const changes: FeedbackChange[] = [];
  const rejected: RejectedRow[] = [];
  const opened = await source.export?.open(stream, context);
  if (!opened?.ok) return { refused: opened?.error, changes, rejected };
  for await (const row of opened.value) {
    if (row.row === 'change') changes.push(row.change);
    else rejected.push(row);
  }
  return { refused: undefined, changes, rejected };
}

describe('registry of sources', () => {
  it('has every folder with an index.ts, under its own id', () => {
    expect([...folders].sort()).toEqual(Object.keys(sources).sort());
    for (const [id, source] of plugins) expect(source.id).toBe(id);
  });

  it('finds examples beside every plug-in, for everything that it offers', () => {
    for (const [id, source] of plugins) {
      const examples = modules[`../../shared/sources/${id}/examples.ts`]?.examples;
      expect(examples, id).toBeDefined();
      expect(examples?.calls?.some(({ expect }) => expect === 'authentic') ?? false, id).toBe(
        'webhook' in source,
      );
      expect((examples?.bodies?.length ?? 0) > 0, id).toBe('webhook' in source);
      expect((examples?.files?.length ?? 0) > 0, id).toBe('export' in source);
      expect((examples?.pages?.length ?? 0) > 0, id).toBe('pull' in source);
    }
  });

  it('knows its types and no property of objects', () => {
    expect(isSourceType('trustpilot')).toBe(true);
    expect(isSourceType('constructor')).toBe(false);
  });
});

/** Their secret stands in the address or a header, and says nothing of the body: the vendor signs none. */
const unsigned: readonly string[] = [
  'freshdesk',
  'google-business-profile',
  'reviews-io',
  'stamped',
  'trustpilot',
  'yotpo',
];

it.each(plugins.filter(([, { webhook }]) => webhook))(
  '%s: an authentic call is refused when one bit of its body is flipped, where calls are signed',
  (id, { webhook }) => {
    const calls = modules[`../../shared/sources/${id}/examples.ts`]?.examples.calls ?? [];
    for (const { name, request, secrets, now, options, expect: expected } of calls) {
      if (expected !== 'authentic') continue;
      const given = bytesOf(request.body);
      const isUnsigned = unsigned.includes(id) || name === 'secret in the header';
      for (const place of given.keys()) {
        const body = Uint8Array.from(given);
        body[place] = (body[place] ?? 0) ^ (1 << (place % 8));
        const result = webhook?.authenticate({ ...request, body }, secrets, now, options);
        expect(result?.ok, `byte ${String(place)}`).toBe(isUnsigned);
      }
    }
  },
);

describe.each(plugins)('%s', (id, source) => {
  const examples = modules[`../../shared/sources/${id}/examples.ts`]?.examples ?? {};

  it.for(examples.calls ?? [])('call: $name', (example) => {
    const request: WebhookRequest = { ...example.request, body: bytesOf(example.request.body) };
    const result = source.webhook?.authenticate(request, example.secrets, example.now, example.options);
    expect(result?.ok === true ? 'authentic' : result?.error).toBe(example.expect);
    if (example.expect === 'authentic') expect(source.webhook?.deliveryId(request)).toMatch(/./);
  });

  it.for(examples.bodies ?? [])('body: $name', (example) => {
    const { resource } = example;
    const [body, context] = [bytesOf(example.body), contextOf(id, example.context)];
    const result =
      resource === undefined
        ? source.webhook?.parse(body, example.headers ?? {}, context)
        : resource === 'gone'
          ? source.webhook?.resource?.gone(body, context)
          : source.webhook?.resource?.parse(bytesOf(resource.found), body, context);
    const address = source.webhook?.resource?.addressOf(body, context);
    if (address?.ok) expect(address.value !== undefined).toBe(resource !== undefined);
    if ('quarantined' in example.expect) {
      expect(result).toMatchObject({
        ok: false,
        error: expect.stringContaining(example.expect.quarantined) as string,
      });
    } else {
      expect(result).toStrictEqual({ ok: true, value: example.expect.changes });
    }
  });

  it.for(examples.files ?? [])('file: $name', async (example) => {
    const context = contextOf(id, example.context);
    for (const length of [1, 1_000_000]) {
      const result = await read(source, piecesOf(bytesOf(example.file), length), context);
      if ('refused' in example.expect) {
        expect(result.refused).toContain(example.expect.refused);
      } else {
        expect(result.refused).toBeUndefined();
        expect(result.changes).toStrictEqual(example.expect.changes);
        const reasons = example.expect.rejected ?? [];
        expect(result.rejected.map(({ line }) => line)).toEqual(reasons.map(({ line }) => line));
        for (const [index, { reason }] of reasons.entries())
          expect(result.rejected[index]?.reason).toContain(reason);
      }
    }
  });

  it.for(examples.pages ?? [])('page: $name', (example) => {
    const { checkpoint } = example;
    const context = contextOf(id, example.context);
    expect(source.pull?.addressOf(checkpoint, context)).toBe(example.address);
    const result = source.pull?.read(bytesOf(example.body), checkpoint, context);
    if ('failed' in example.expect) {
      const error = expect.stringContaining(example.expect.failed) as string;
      expect(result).toMatchObject({ ok: false, error });
      return;
    }
    if (result?.ok !== true) throw new Error(result?.error);
    const { next, rejected = [], ...expected } = example.expect;
    const { checkpoint: after, ...page } = result.value;
    expect(page).toStrictEqual({ ...expected, rejected });
    const stored: unknown = JSON.parse(JSON.stringify(after));
    expect(stored).toStrictEqual(after);
    expect(source.pull?.addressOf(stored, context)).toBe(next);
  });

  it('yields only what the domain accepts, and touches no prototype', () => {
    const bodies = (examples.bodies ?? []).flatMap(({ expect }) =>
      'changes' in expect ? expect.changes : [],
    );
    const files = (examples.files ?? []).flatMap(({ expect }) => ('changes' in expect ? expect.changes : []));
    const pages = (examples.pages ?? []).flatMap(({ expect }) => ('changes' in expect ? expect.changes : []));
    for (const change of [...bodies, ...files, ...pages])
      expect(feedbackChangeSchema.safeParse(change).success).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('never throws on bytes that nobody vouches for', async () => {
    const seeds = (examples.bodies ?? []).map(({ body }) => bytesOf(body));
    const files = (examples.files ?? []).map(({ file }) => bytesOf(file));
    const pages = (examples.pages ?? []).map(({ body }) => bytesOf(body));
    const mutated = fc
      .tuple(fc.constantFrom(...seeds, ...files, ...pages), fc.nat(), fc.uint8Array({ maxLength: 20 }))
      .map(([seed, at, noise]) => {
        const place = seed.byteLength === 0 ? 0 : at % seed.byteLength;
        return Buffer.concat([seed.subarray(0, place), noise, seed.subarray(place)]);
      });
    const headers = examples.bodies?.[0]?.headers ?? {};
    const known = source.webhook?.resource?.addressOf(
      seeds[0] ?? new Uint8Array(),
      contextOf(id, examples.bodies?.[0]?.context),
    );
    const host = known?.ok && known.value !== undefined ? new URL(known.value).host : undefined;
    const context = contextOf(id, (examples.files ?? examples.bodies ?? [])[0]?.context);
    const ofPage = contextOf(id, examples.pages?.[0]?.context);
    const asked = source.pull && new URL(source.pull.addressOf(undefined, ofPage)).host;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), mutated), async (bytes) => {
        expect(typeof (source.webhook?.parse(bytes, headers, context).ok ?? true)).toBe('boolean');
        const body = seeds[0] ?? bytes;
        expect(typeof (source.webhook?.resource?.parse(bytes, body, context).ok ?? true)).toBe('boolean');
        const address = source.webhook?.resource?.addressOf(bytes, context);
        if (address?.ok && address.value !== undefined) {
          expect(new URL(address.value).host).toBe(host);
        }
        const page = source.pull?.read(bytes, undefined, ofPage);
        if (page?.ok) {
          expect(new URL(source.pull?.addressOf(page.value.checkpoint, ofPage) ?? '').host).toBe(asked);
        }
        await read(source, piecesOf(bytes, 7), context);
      }),
      { numRuns: 150 },
    );
  });
});
