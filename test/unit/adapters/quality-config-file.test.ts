import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createConfigReader } from '../../../shared/adapters/config/quality-config-file.ts';
import { jobIdOf } from '../../../shared/adapters/job-id.ts';

it('createConfigReader() gives the new settings, when the file was replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  try {
    const path = join(folder, 'quality.json');
    writeFileSync(path, JSON.stringify({ organisation: 'First' }));
    const config = createConfigReader(path);
    const first = config();
    expect(config()).toBe(first);
    writeFileSync(path, JSON.stringify({ organisation: 'Second one' }));
    expect(config().organisation).toBe('Second one');
    writeFileSync(path, '{"organisation": 7}');
    expect(config).toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('jobIdOf() is the same for the same content, with or without the quotes of the ETag', () => {
  expect(jobIdOf('exports/a/b.csv', '"abc"')).toBe(jobIdOf('exports/a/b.csv', 'abc'));
  expect(jobIdOf('exports/a/b.csv', 'abc')).toMatch(/^[0-9a-f]{32}$/);
  expect(jobIdOf('exports/a/b.csv', 'abd')).not.toBe(jobIdOf('exports/a/b.csv', 'abc'));
});
