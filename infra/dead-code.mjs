// Exports that nobody imports. Pass 1: the whole repository. Pass 2: without the tests, so that code which only its
// own test uses is found too.
import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { analyzeTsConfig } from 'ts-unused-exports';

/** Loaded by name from outside: Lambda, Vite, Vitest, dependency-cruiser. */
const entryPoints = [/^functions\/[^/]+\/handler\.ts$/, /\.config\.ts$/, /\.d\.ts$/];
/** Examples stand beside their plug-in, and tests run them: they are never in a bundle. */
const examples = /\/examples\.ts$/;

const sources = globSync('{infra,functions,shared,test,dashboard}/**/*.{ts,tsx}', {
  exclude: (path) => /(^|\/)(node_modules|dist|cdk\.out)(\/|$)/.test(path),
}).map((path) => path.split(sep).join('/'));

/** @param {readonly string[]} files @param {(path: string) => boolean} isReported */
function unusedIn(files, isReported) {
  const { unusedExports } = analyzeTsConfig('tsconfig.json', [...files]);
  return Object.entries(unusedExports).flatMap(([path, names]) => {
    const file = relative(process.cwd(), /\.tsx?$/.test(path) ? path : `${path}.ts`)
      .split(sep)
      .join('/');
    if (entryPoints.some((pattern) => pattern.test(file)) || !isReported(file)) return [];
    return names.map(({ exportName }) => `${file}: ${exportName}`);
  });
}

const production = sources.filter((path) => !path.startsWith('test/') && !examples.test(path));
if (production.length < 100)
  throw new Error(`Cannot look for dead code: 100 files or more must be seen, got ${production.length}`);
const unused = unusedIn(sources, () => true);
const onlyTested = unusedIn(production, () => true).filter((line) => !unused.includes(line));
for (const line of unused)
  process.stderr.write(`${line} is exported and nobody imports it: make it private or delete it\n`);
for (const line of onlyTested)
  process.stderr.write(`${line} is used by tests only: test what uses it, or delete it\n`);
process.stdout.write(`${sources.length} files, ${unused.length + onlyTested.length} dead exports\n`);
process.exitCode = unused.length + onlyTested.length > 0 ? 1 : 0;
