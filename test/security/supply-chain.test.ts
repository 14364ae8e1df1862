import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names, allowScripts: z.record(z.string(), z.boolean()) })
  .parse(read('package.json'));
const lock = z
  .object({
    lockfileVersion: z.literal(3),
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        dev: z.boolean().optional(),
        optional: z.boolean().optional(),
        license: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        /** Comes inside of the archive of another package, under its hash. */
        inBundle: z.boolean().optional(),
      }),
    ),
  })
  .parse(read('package-lock.json'));
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

it('row 55: every package is locked by the hash of its content, every version exact', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(
    packages
      .filter(({ integrity, inBundle }) => !inBundle && !integrity?.startsWith('sha512-'))
      .map(({ name }) => name),
  ).toEqual([]);
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('row 55: what runs in production needs no install script, and only tools of the developer have one allowed', () => {
  const allowed = Object.keys(manifest.allowScripts);
  expect(allowed.toSorted()).toEqual(['esbuild', 'node']);
  for (const name of allowed) expect(manifest.dependencies).not.toHaveProperty(name);
  const withScript = packages.filter(({ hasInstallScript, dev }) => hasInstallScript && !dev);
  // Of the embedded table: its package holds the built library, and the script finds that.
  expect(withScript.map(({ name }) => name)).toEqual(['classic-level']);
});

/** Names its licence in a file, not in its manifest. */
const licences = new Map([['sylvester', 'MIT']]);

it('row 55: what we ship has a licence that allows it', () => {
  const free =
    /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)\b/;
  const others = packages.filter(
    ({ name, dev, license = licences.get(name) ?? '' }) => !dev && !free.test(license),
  );
  expect(others.map(({ name, license }) => `${name}: ${license ?? 'none'}`)).toEqual([]);
});
