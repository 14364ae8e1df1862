import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from '../../../shared/sources/index.ts';
import type { Source } from '../../../shared/sources/source.ts';

const page = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8');
const kinds = ['webhook', 'export', 'pull'] as const;
const registered = Object.entries<Source>(sources);

const rows = [...page.matchAll(/^\| `([a-z-]+)` \|(.*)\|$/gm)].map(
  ([, type = '', cells = '']) => [type, cells.split('|').map((cell) => cell.trim())] as const,
);

it('docs/sources.md has every source once, with its ways in and what they were read from', () => {
  const listed = rows.map(([type, cells]) => [type, ...kinds.filter((_, place) => cells[place] !== '')]);
  const known = registered.map(([type, source]) => [type, ...kinds.filter((kind) => source[kind])]);
  expect(listed.sort()).toEqual(known.sort());
  for (const [, cells] of rows) expect(cells[3]).toMatch(/^(?:vendor|copy|data|memory|ours)\b/);
});

it('docs/sources.md counts the sources by kind', () => {
  const [webhooks, exports, pulls] = kinds.map(
    (kind) => registered.filter(([, source]) => source[kind]).length,
  );
  expect(page).toContain(
    `${String(registered.length)} kinds of sources: ${String(webhooks)} webhooks, ${String(exports)} exports, ${String(pulls)} scheduled pulls.`,
  );
});
