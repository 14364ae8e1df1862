import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling, replacedModules } from '../../../infra/aws/bundling.ts';
import type { Figure } from '../figure.ts';
import type { Opponent } from './opponents/index.ts';

const RUNS = 7;
const TIMER = `const began = performance.now();
const { score } = await import(process.argv[1]);
const loaded = performance.now();
score('It works.');
process.stdout.write(JSON.stringify([loaded - began, performance.now() - began]));`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Minified size of each system by itself, and how long a fresh process takes to import it and to score a text. */
export async function weightFigures(opponents: readonly Opponent[]): Promise<Figure[]> {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../../infra/pack-lists.ts', import.meta.url))]);
  const folder = mkdtempSync(join(tmpdir(), 'quality-signals-weight-'));
  try {
    const figures: Figure[] = [];
    for (const { name, file } of opponents) figures.push(...(await weigh(name, file, folder)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function weigh(name: string, file: URL, folder: string): Promise<Figure[]> {
  const { target, minify, charset, mainFields, banner } = bundling;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target,
    minify,
    charset,
    mainFields,
    banner: { js: banner },
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    alias: name === 'ours' ? replacedModules : {},
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, bytes);
  const times = Array.from({ length: RUNS }, () => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', TIMER, path], {
      encoding: 'utf8',
    });
    return JSON.parse(out) as [imported: number, scored: number];
  });
  return [
    { name: `${name}: bundle`, value: bytes.length / 1000, unit: 'kB' },
    { name: `${name}: import`, value: median(times.map(([imported]) => imported)), unit: 'ms' },
    { name: `${name}: import and first score`, value: median(times.map(([, scored]) => scored)), unit: 'ms' },
  ];
}
