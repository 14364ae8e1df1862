import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources, type SourceType } from '../../../shared/sources/index.ts';
import { looksLike } from '../../../shared/sources/looks-like.ts';
import { openExportFile } from '../../../shared/sources/open-export-file.ts';
import type { Source } from '../../../shared/sources/source.ts';

const fixture = (name: string): Buffer<ArrayBuffer> =>
  Buffer.from(readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url)));

const files = [
  ['amazon-2014-2018.jsonl', 'amazon-reviews'],
  ['amazon-2023.jsonl', 'amazon-reviews'],
  ['cfpb-complaints-2026.csv', 'cfpb-complaints'],
  ['cfpb-complaints-legacy-18col.csv', 'cfpb-complaints'],
  ['generic-mapped.csv', 'generic-mapped'],
  ['google-play-reviews_com.example.kettle_202611.csv', 'google-play'],
  ['judgeme-export.csv', 'judge-me'],
  ['loox-export.csv', 'loox'],
  ['shopify-product-reviews-app.csv', 'shopify-product-reviews'],
  ['google-takeout-reviews.json', 'google-takeout'],
  ['nhtsa-FLAT_CMPL-49col.txt', 'nhtsa-complaints'],
  ['nhtsa-FLAT_CMPL-51col.txt', 'nhtsa-complaints'],
  ['trustpilot-service-reviews.csv', 'trustpilot'],
  ['womens-clothing-reviews.csv', 'womens-clothing'],
  ['yelp-academic-dataset-review.json', 'yelp-dataset'],
  ['zendesk-tickets-export.jsonl', 'zendesk'],
] as const satisfies readonly (readonly [string, SourceType])[];

describe('looksLike()', () => {
  it.each(files)('%s is a file of %s', async (name, type) => {
    expect((await looksLike(fixture(name)))?.hint).toContain(`import --source ${type})`);
  });

  it.each(['', 'a,b\n1,2\n', '{"a":1}', '%PDF-1.7'])('says nothing of %j', async (text) => {
    expect(await looksLike(Buffer.from(text))).toBeUndefined();
  });
});

describe('openExportFile()', () => {
  it.each(files)(
    'names the source of %s to every other one, and no source to its own',
    async (name, type) => {
      for (const [id, { export: plugin }] of Object.entries<Source>(sources)) {
        if (!plugin) continue;
        const opened = await openExportFile(plugin, new Blob([fixture(name)]).stream(), {
          source: id,
          receivedAt: '2026-11-24T09:00:00.000Z',
        });
        if (id === type) expect(opened.ok).toBe(true);
        else if (!opened.ok) expect(opened.error).toContain(`use a source of the type ${type}`);
      }
    },
  );
});
