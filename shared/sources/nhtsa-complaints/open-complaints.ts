import { fail, ok, type Result } from '../../domain/result.ts';
import { mapped, takeFirst, withFirst } from '../formats/batches.ts';
import { decodeText } from '../formats/decode-text.ts';
import { MAXIMUM_RECORD_LENGTH, rejectedRow, type FileRow, type OpenFile } from '../formats/file-row.ts';
import { jsonLines } from '../formats/json-lines.ts';
import type { JsonText } from '../formats/json-text.ts';
import { COLUMN_COUNTS, columns, places } from './columns.ts';

/** A line of numbers and words between tabs, as many as a complaint has. */
export const beginsLikeComplaints = (head: string): boolean =>
  isComplaint(fieldsIn(head.split('\n', 1)[0] ?? ''));

/** Tabs, no line of names, and no quoting: a quote is a character like any other. */
export async function openComplaints(bytes: AsyncIterable<Uint8Array>): Promise<Result<OpenFile>> {
  const lines = await takeFirst(jsonLines(decodeText(bytes)), () => true);
  const [first] = lines.first;
  const cannot = `Cannot read the NHTSA complaints file: must have ${COLUMN_COUNTS.join(' or ')} columns between tabs and no line of names`;
  if (!first) return fail(`${cannot}, got nothing: it is empty`);
  const fields = fieldsIn(first.raw);
  if (!isComplaint(fields)) {
    const got = fields.length > 1 ? `${String(fields.length)} columns` : 'a line without tabs';
    return fail(`${cannot}, got ${/^\d+$/.test(fields[0] ?? '') ? got : `${got} that begin with no number`}`);
  }
  return ok({
    columns: columns.slice(0, fields.length),
    columnsAreComplete: true,
    rows: mapped(withFirst(lines), rowOf),
  });
}

const fieldsIn = (line: string): readonly string[] => line.replace(/\r$/, '').split('\t');

const isComplaint = (fields: readonly string[]): boolean =>
  COLUMN_COUNTS.includes(fields.length) && /^\d+$/.test(fields[0] ?? '');

function rowOf(text: JsonText): FileRow {
  const { line, raw, isTooLong } = text;
  if (isTooLong) {
    return rejectedRow(line, `a record must have at most ${String(MAXIMUM_RECORD_LENGTH)} characters`, raw);
  }
  const fields = fieldsIn(raw);
  if (!COLUMN_COUNTS.includes(fields.length)) {
    const reason = `must have ${COLUMN_COUNTS.join(' or ')} fields, got ${String(fields.length)}`;
    return rejectedRow(line, reason, raw);
  }
  return { row: 'record', line, raw, value: (column) => fields[places.get(column) ?? -1] };
}
