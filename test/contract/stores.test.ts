import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded, type Embedded } from '../support/embedded.ts';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import type { FeedbackKey } from '../../shared/ports/feedback-table.ts';
let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());
describe('x', () => {
  it('works', async () => {
    const t = createFeedbackTable(embedded.dynamo, embedded.names.TABLE_NAME);
    expect(await t.createIdentity('a' as FeedbackKey, { erased: false })).toBe(true);
    expect(await t.createIdentity('a' as FeedbackKey, { erased: false })).toBe(false);
    expect(await t.readIdentity('a' as FeedbackKey)).toEqual({ erased: false });
  });
});
