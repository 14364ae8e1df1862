// Writes the sample data: `node infra/local/sample/generate.ts`. The same seed gives the same lines.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sampleFiles } from './sample-files.ts';

const folder = fileURLToPath(new URL('./files/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [source, lines] of sampleFiles()) {
  writeFileSync(
    `${folder}${source}.jsonl.gz`,
    gzipSync(lines.map((line) => `${line}\n`).join(''), { level: 9 }),
  );
  process.stdout.write(`${source}: ${String(lines.length)} lines\n`);
}
