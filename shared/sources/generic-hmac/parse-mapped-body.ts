import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { parseJsonBody } from '../formats/parse-json.ts';
import { parseMapping } from '../mapping/mapping-schema.ts';
import { readRecord } from '../mapping/read-record.ts';
import type { SourceContext } from '../source.ts';

/** One JSON object, or a list of them, through the mapping of the source. */
export function parseMappedBody(body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]> {
  const mapping = parseMapping(context.mapping);
  if (!mapping.ok) return mapping;
  const json = parseJsonBody(body);
  if (!json.ok) return fail(`Cannot read the body: ${json.error}`);
  const records: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  const changes: FeedbackChange[] = [];
  for (const [index, value] of records.entries()) {
    if (typeof value !== 'object' || value === null) {
      return fail(`Cannot read record ${String(index)}: must be an object`);
    }
    const named = context.productField === undefined ? undefined : fieldOf(value, context.productField);
    const record = {
      row: 'record',
      line: 1,
      raw: '',
      value: (path: string) => fieldOf(value, path),
    } as const;
    const read = readRecord(
      record,
      mapping.value,
      typeof named === 'string' || typeof named === 'number' ? String(named) : '',
      context,
    );
    if (!read.ok) return fail(`Cannot read record ${String(index)}: ${read.error}`);
    changes.push(read.value.change);
  }
  return ok(changes);
}
