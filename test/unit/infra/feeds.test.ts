import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startFeeds } from '../../../infra/local/feeds.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';

const config = qualityConfigSchema.parse({
  organisation: 'Test',
  sources: [
    { id: 'a', type: 'app-store-rss', pull: { every: '1h' } },
    { id: 'b', type: 'zendesk', pull: { every: '1h' } },
    { id: 'c', type: 'trustpilot' },
  ],
});

describe('startFeeds()', () => {
  it('looks at each feed again and again, at one that is under way only when it is done, and says what failed', async () => {
    const looks: string[] = [];
    const lines: string[] = [];
    const hanging = Promise.withResolvers<never>();
    const feeds = startFeeds({
      config: () => config,
      say: (line) => lines.push(line),
      lookMs: 5,
      pull: (event) => {
        const { source } = event as { readonly source: string };
        looks.push(source);
        if (source === 'b') return hanging.promise;
        return Promise.resolve({ pulled: 'failed', run: undefined, reason: 'App Store answered 403' });
      },
    });
    await expect.poll(() => looks.filter((source) => source === 'a').length).toBeGreaterThan(2);
    expect(looks.filter((source) => source !== 'a')).toEqual(['b']);
    expect(lines[0]).toBe('Cannot pull a: App Store answered 403');
    hanging.reject(new Error('killed'));
    await expect.poll(() => lines).toContain('Cannot pull b now, and tries again (Error)');
    await feeds.close();
    const before = looks.length;
    await pause(30);
    expect(looks).toHaveLength(before);
  });

  it('tells a pull under way that its time is up, and waits for it', async () => {
    let ended = false;
    const feeds = startFeeds({
      config: () => config,
      say: () => undefined,
      pull: async (_, context) => {
        while ((context?.getRemainingTimeInMillis() ?? 0) > 0) await pause(2);
        ended = true;
        return { pulled: 'part', run: undefined };
      },
    });
    await feeds.close();
    expect(ended).toBe(true);
  });
});
