import { prepareChange } from '../../../functions/score/prepare-change.ts';
import { changesOf, PLUGIN_FAILED, readerOf } from '../../../functions/score/read-delivery.ts';
import { systemClock } from '../../../shared/adapters/system-clock.ts';
import type { QualityConfig, SourceSettings } from '../../../shared/config/quality-config.ts';
import type { DryRun, DryRunRecord } from '../../../shared/domain/dry-run.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Scorer } from '../../../shared/scoring/scorer.ts';
import { hasWebhook } from '../configuration.ts';

export interface DryRunCall {
  readonly body: Uint8Array;
  /** What its sender would add beside the signature, names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface DryRunContext {
  readonly settings: SourceSettings;
  readonly config: QualityConfig;
  readonly scorer: Scorer;
}

/** How the body of a webhook would be read, redacted and scored. Nothing is stored, and nothing has to be signed. */
export function dryRun(call: DryRunCall, context: DryRunContext): DryRun {
  const read = readCall(call, context);
  return read.ok ? read.value : { outcome: 'set-aside', reason: read.error };
}

function readCall(
  { body, headers = {} }: DryRunCall,
  { settings, config, scorer }: DryRunContext,
): Result<DryRun> {
  const { id, type } = settings;
  if (!hasWebhook(type)) return fail(`${id} comes as files: try "import --dry-run"`);
  const receivedAt = systemClock.now();
  const reader = readerOf({ source: id, receivedAt }, config);
  if (!reader.ok) return reader;
  const { webhook, context } = reader.value;
  try {
    const address = webhook.resource?.addressOf(body, context);
    if (address?.ok === false) return address;
    if (address?.value !== undefined) return ok({ outcome: 'asks-vendor', address: address.value });
    const changes = changesOf(reader.value, { headers }, body, { fetched: 'nothing' });
    if (!changes.ok) return changes;
    const { timeZone } = config;
    const prepared = { hasher: noHasher, scorer, timeZone, receivedAt };
    return ok({ outcome: 'read', records: changes.value.map((change) => recordOf(change, prepared)) });
  } catch {
    return fail(PLUGIN_FAILED);
  }
}

/** Nothing is stored, so nothing needs a key. */
const noHasher = { feedbackKey: () => '', authorKey: () => '', contentHash: () => '' };

function recordOf(change: FeedbackChange, context: Parameters<typeof prepareChange>[1]): DryRunRecord {
  if (change.change === 'deletion') return change;
  const prepared = prepareChange(change, context);
  if (prepared.change === 'deletion') throw new Error('Cannot prepare: an upsert must stay one');
  const { authorKey: _, receivedAt: __, ...feedback } = prepared.feedback;
  return { change: 'upsert', feedback };
}
