import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedbackChangeSchema } from '../../shared/domain/feedback.ts';
import type { SourceExamples } from '../../shared/sources/example.ts';
import { sources } from '../../shared/sources/index.ts';
import type { Source } from '../../shared/sources/source.ts';
import { mutateBytes, seededRandom } from '../support/mutate-bytes.ts';

/** Bodies for each source; a nightly run takes 200,000. */
const BODIES = Number(process.env['QUALITY_SIGNALS_FUZZ'] ?? 5_000);

const modules = import.meta.glob<{ examples: SourceExamples }>('../../shared/sources/*/examples.ts', {
  eager: true,
});
const fixtures = new URL('../fixtures/sources/', import.meta.url);
const called = Object.entries<Source>(sources).flatMap(([id, { webhook }]) =>
  webhook ? [[id, webhook] as const] : [],
);

describe.each(called)('%s', (id, webhook) => {
  it(`reads or refuses ${String(BODIES)} damaged bodies`, { timeout: 3_600_000 }, () => {
    const examples = modules[`../../shared/sources/${id}/examples.ts`]?.examples.bodies ?? [];
    const seeds = examples.map(({ body }) =>
      typeof body === 'string'
        ? Buffer.from(body)
        : body instanceof Uint8Array
          ? body
          : readFileSync(new URL(body.fixture, fixtures)),
    );
    const random = seededRandom(id.length * 6_271 + 1);
    for (let made = 0; made < BODIES; made++) {
      const { headers = {}, context } = examples[made % examples.length] ?? {};
      const known = { source: id, receivedAt: '2026-11-24T09:00:00.000Z', ...context };
      const parsed = webhook.parse(mutateBytes(seeds, random), headers, known);
      if (!parsed.ok) expect(parsed.error).toMatch(/^Cannot /);
      else
        for (const change of parsed.value)
          expect(feedbackChangeSchema.safeParse(change).error).toBeUndefined();
    }
  });
});
