import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceExamples } from '../../shared/sources/example.ts';
import { sources, type SourceType } from '../../shared/sources/index.ts';
import type { ExportSource, ParsedRow, Source, SourceContext } from '../../shared/sources/source.ts';
import { countCsv, countJson, countLines, type RowCounter } from '../support/count-rows.ts';
import { mutateBytes, seededRandom } from '../support/mutate-bytes.ts';

/** Files for each source; a nightly run takes 200,000. */
const FILES = Number(process.env['QUALITY_SIGNALS_FUZZ'] ?? 5_000);
/** Of the files that were read, so many must have rows that another program counts too: else nothing is compared. */
const MIN_COMPARED = 0.05;

const modules = import.meta.glob<{ examples: SourceExamples }>('../../shared/sources/*/examples.ts', {
  eager: true,
});
const fixtures = new URL('../fixtures/sources/', import.meta.url);
const exported = Object.entries<Source>(sources).flatMap(([id, plugin]) =>
  plugin.export ? [[id as SourceType, plugin.export] as const] : [],
);

/** Formats that are not CSV. */
const counters: Partial<Record<SourceType, RowCounter>> = {
  'generic-jsonl': countJson(),
  'amazon-reviews': countJson(),
  'yelp-dataset': countJson(),
  'google-takeout': countJson('features'),
  zendesk: countJson(),
  'nhtsa-complaints': countLines,
};

interface Seed {
  readonly bytes: Uint8Array;
  readonly context: SourceContext;
}

function seedsOf(id: string): readonly Seed[] {
  const files = modules[`../../shared/sources/${id}/examples.ts`]?.examples.files ?? [];
  return files.map(({ file, context }) => ({
    bytes:
      typeof file === 'string'
        ? Buffer.from(file)
        : file instanceof Uint8Array
          ? file
          : readFileSync(new URL(file.fixture, fixtures)),
    context: { source: id, receivedAt: '2026-11-24T09:00:00.000Z', ...context },
  }));
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += length) yield bytes.subarray(from, from + length);
}

/** @returns undefined when the file was refused as a whole, in one sentence */
async function read(plugin: ExportSource, bytes: Uint8Array, context: SourceContext) {
  const opened = await plugin.open(inPieces(bytes, 1_024), context);
  if (!opened.ok) {
    expect(opened.error).toMatch(/^Cannot read /);
    return undefined;
  }
  const rows: ParsedRow[] = [];
  for await (const row of opened.value) rows.push(row);
  return rows;
}

const rowsIn = (rows: readonly ParsedRow[]): number =>
  rows.reduce((sum, { rows: made = 1 }) => sum + made, 0);

describe.each(exported)('%s', (id, plugin) => {
  const count = counters[id] ?? countCsv;

  it(`reads or refuses every row of ${String(FILES)} damaged files`, { timeout: 3_600_000 }, async () => {
    const seeds = seedsOf(id);
    const contexts = [...new Set(seeds.map(({ context }) => context))];
    const random = seededRandom(id.length * 7_919 + 1);
    let [files, compared] = [0, 0];
    for (let file = 0; file < FILES; file++) {
      const bytes = mutateBytes(
        seeds.map((seed) => seed.bytes),
        random,
      );
      const context = contexts[random(contexts.length)] ?? { source: id, receivedAt: '' };
      const rows = await read(plugin, bytes, context);
      if (!rows) continue;
      files += 1;
      const counted = count(bytes);
      if (counted === undefined) continue;
      compared += 1;
      if (rowsIn(rows) !== counted)
        expect.fail(
          `file ${String(file)}: ${String(rowsIn(rows))} of ${String(counted)} rows in ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`,
        );
    }
    expect(compared).toBeGreaterThan(MIN_COMPARED * files);
  });

  it('goes on at every place that it names, to the same rows', async () => {
    for (const { bytes, context } of seedsOf(id)) {
      const opened = await plugin.open(inPieces(bytes, 1_024), context);
      if (!opened.ok) continue;
      const rows: ParsedRow[] = [];
      const places = [];
      for await (const row of opened.value) {
        rows.push(row);
        places.push(opened.value.position());
      }
      for (const [index, from] of places.entries()) {
        if (!from) continue;
        const rest = await plugin.open(inPieces(bytes.subarray(from.place.offset), 1_024), context, from);
        if (!rest.ok) expect.fail(rest.error);
        const left: ParsedRow[] = [];
        for await (const row of rest.value) left.push(row);
        expect(left).toStrictEqual(rows.slice(index + 1));
      }
    }
  });
});
