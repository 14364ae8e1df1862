import { describe, expect, it } from 'vitest';
import { createKeySets } from '../../../shared/adapters/http/key-sets.ts';

function createBench(maxAge: string, statuses: number[] = []) {
  let now = Date.parse('2026-11-24T09:00:00Z');
  let reads = 0;
  const sets = createKeySets(
    {
      async read() {
        reads += 1;
        const status = statuses.shift() ?? 200;
        const body = new TextEncoder().encode(`set ${String(reads)}`);
        return { ok: true, value: { status, headers: { 'cache-control': maxAge }, body } };
      },
    },
    { now: () => new Date(now).toISOString() },
  );
  return {
    ask: () => sets.keySet('https://keys.example/certs'),
    wait: (seconds: number) => (now += seconds * 1_000),
  };
}

describe('createKeySets()', () => {
  it('keeps a set for its age, and reads it once for all that wait', async () => {
    const { ask, wait } = createBench('public, max-age=3600, must-revalidate');
    expect(await Promise.all([ask(), ask()])).toEqual(['set 1', 'set 1']);
    wait(3_599);
    expect(await ask()).toBe('set 1');
    wait(1);
    expect(await ask()).toBe('set 2');
  });

  it('keeps a set without an age for a minute, and none for longer than a day', async () => {
    const brief = createBench('no-cache');
    await brief.ask();
    brief.wait(59);
    expect(await brief.ask()).toBe('set 1');
    brief.wait(1);
    expect(await brief.ask()).toBe('set 2');
    const long = createBench('max-age=999999999');
    await long.ask();
    long.wait(86_400);
    expect(await long.ask()).toBe('set 2');
  });

  it('does not keep a failure', async () => {
    const { ask } = createBench('max-age=3600', [500]);
    await expect(ask()).rejects.toThrow('must answer 200, got 500');
    expect(await ask()).toBe('set 2');
  });
});
