// `npm run sbom`: writes cdk.out/sbom.json (CycloneDX) with every package that runs, out of the lock file.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../cdk.out/', import.meta.url);
const options = ['--omit', 'dev', '--package-lock-only', '--sbom-format', 'cyclonedx'];
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('sbom.json', folder),
  execFileSync('npm', ['sbom', ...options], { maxBuffer: 64_000_000 }),
);
