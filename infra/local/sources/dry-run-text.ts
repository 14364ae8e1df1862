import { stringify } from 'yaml';
import type { DryRunRecord } from '../../../shared/domain/dry-run.ts';

/** YAML for a person, one document for each record. */
export const dryRunText = (records: readonly DryRunRecord[]): string =>
  records.length === 0
    ? '# a test or a ping: accepted, and nothing is stored of it\n'
    : records.map((record) => stringify(shown(record), { lineWidth: 0 })).join('---\n');

function shown(record: DryRunRecord): object {
  if (record.change === 'deletion') return record;
  const { score, ...read } = record.feedback;
  const { language, sentiment, gap, aspects, hazards } = score;
  return {
    read,
    scored: {
      language,
      sentiment: sentiment.label,
      gap: gap / 1000,
      aspects: aspects.map((one) => `${one.aspect}: gap ${String(one.gap / 1000)}, ${one.basis}`),
      ...(hazards.length === 0 ? {} : { hazards: hazards.map(({ kind }) => kind) }),
    },
  };
}
