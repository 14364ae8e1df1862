import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The configuration of the gate beside a few files of our own making. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  folders.push(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['tsconfig.json', 'package.json', '.dependency-cruiser.mjs']) {
    cpSync(join(root, name), join(folder, name));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

function cruise(folder: string, ...paths: readonly string[]): Cruise {
  const program = join(root, 'node_modules/.bin/depcruise');
  const output = execFileSync(process.execPath, [program, ...paths, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return JSON.parse(output) as Cruise;
}

describe('import rules', () => {
  it('see the whole product', () => {
    expect(cruise(root, 'infra', 'functions', 'shared').summary.totalCruised).toBeGreaterThan(200);
  });

  it.each([
    [
      'a core that reads the file system',
      'shared/stats/mean.ts',
      "import 'node:fs';\n",
      'core-uses-no-node-core',
    ],
    ['a core that calls AWS', 'shared/report/a.ts', "import '@aws-sdk/client-sqs';\n", 'core-uses-no-sdk'],
    ['scoring that knows reports', 'shared/scoring/a.ts', "import '../report/b.ts';\n", 'core-layers-2'],
    [
      'a source that knows another',
      'shared/sources/one/a.ts',
      "import '../two/b.ts';\n",
      'plugins-are-islands',
    ],
    [
      'a function that knows another',
      'functions/api/a.ts',
      "import '../score/b.ts';\n",
      'lambdas-are-islands',
    ],
    [
      'a use case that picks its adapter',
      'functions/api/a.ts',
      "import '../../shared/adapters/b.ts';\n",
      'adapters-are-chosen-in-deps',
    ],
    ['the whole of natural', 'shared/text/a.ts', "import 'natural';\n", 'natural-by-sub-path'],
  ])('refuse %s', (_, path, code, rule) => {
    const folder = project({
      [path]: code,
      'shared/report/b.ts': 'export {};\n',
      'shared/sources/two/b.ts': 'export {};\n',
      'shared/adapters/b.ts': 'export {};\n',
      'functions/score/b.ts': 'export {};\n',
    });
    const names = cruise(folder, 'shared', 'functions').summary.violations.map((one) => one.rule.name);
    expect(names).toContain(rule);
  });
});
