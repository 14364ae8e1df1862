import type { Clock } from '../../ports/infrastructure.ts';
import type { KeySetReader } from '../../ports/key-set-reader.ts';
import type { ResourceReader } from '../../ports/resource-reader.ts';

const [SHORTEST_SECONDS, LONGEST_SECONDS] = [60, 86_400];

/** Public keys of senders, kept for their `max-age` (a minute to a day) and read once for all calls that wait. */
export function createKeySets(resources: ResourceReader, clock: Clock): KeySetReader {
  const kept = new Map<string, { until: number; readonly text: Promise<string> }>();
  async function read(address: string): Promise<string> {
    const answer = await resources.read({ url: address, headers: { accept: 'application/json' } });
    if (!answer.ok || answer.value.status !== 200) {
      const got = answer.ok ? String(answer.value.status) : answer.error;
      throw new Error(`Cannot read the keys of a sender: their address must answer 200, got ${got}`);
    }
    const { headers, body } = answer.value;
    const maxAge = Number(/max-age=(\d{1,9})/.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
    const seconds = Math.min(Math.max(maxAge, SHORTEST_SECONDS), LONGEST_SECONDS);
    const entry = kept.get(address);
    if (entry) entry.until = Date.parse(clock.now()) + seconds * 1_000;
    return new TextDecoder().decode(body);
  }
  return {
    keySet(address) {
      const known = kept.get(address);
      if (known && known.until > Date.parse(clock.now())) return known.text;
      const entry = { until: Infinity, text: Promise.resolve().then(() => read(address)) };
      kept.set(address, entry);
      // A failed read is not kept: the next call asks again.
      entry.text.catch(() => kept.delete(address));
      return entry.text;
    },
  };
}
