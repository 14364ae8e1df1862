import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../infra/local/sample/sample-files.ts';

describe('sampleFiles()', () => {
  it.each([...sampleFiles().keys()])('gives the committed file of %s', (source) => {
    const path = new URL(`../../../infra/local/sample/files/${source}.jsonl.gz`, import.meta.url);
    const committed = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
    expect(sampleFiles().get(source)).toEqual(committed);
  });

  it('has at least 30 weeks, 3 products, 4 sources and 2 languages', () => {
    const lines = [...sampleFiles().values()]
      .flat()
      .map((line) => JSON.parse(line) as Record<string, string>);
    const weeks = lines.map(({ date = '' }) => Math.floor((Date.parse(date) / 86_400_000 - 4) / 7));
    expect(Math.max(...weeks) - Math.min(...weeks) + 1).toBeGreaterThanOrEqual(30);
    expect(new Set(lines.map(({ product }) => product)).size).toBe(3);
    expect(new Set(lines.map(({ language }) => language))).toEqual(new Set(['en', 'de']));
    expect(sampleFiles().size).toBe(4);
  });
});
