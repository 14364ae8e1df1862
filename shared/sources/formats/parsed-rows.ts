import type { FeedbackChange } from '../../domain/feedback.ts';
import type { Result } from '../../domain/result.ts';
import { acceptChange } from '../accept-change.ts';
import type { ExportRows, ParsedRow, SourceContext } from '../source.ts';
import { rejectedRow, type FileRecord, type FileRow, type OpenFile } from './file-row.ts';

/** One record as it was read. */
export interface ReadRecord {
  readonly change: FeedbackChange;
  /** What stands where the rating should; the row is kept without it. */
  readonly unrated?: string | undefined;
}

/** Every row of a file is a change or is rejected with its line: none gets lost. */
export function parsedRows(
  { rows, position = () => undefined }: Pick<OpenFile, 'rows' | 'position'>,
  context: SourceContext,
  read: (record: FileRecord) => Result<ReadRecord>,
): ExportRows {
  const parsed = parseAll(rows, context, read);
  return { position, [Symbol.asyncIterator]: () => parsed };
}

async function* parseAll(
  rows: AsyncIterable<FileRow>,
  context: SourceContext,
  read: (record: FileRecord) => Result<ReadRecord>,
): AsyncGenerator<ParsedRow> {
  for await (const row of rows) {
    if (row.row === 'rejected') {
      yield row;
      continue;
    }
    const { line, raw } = row;
    const record = read(row);
    const change = record.ok ? acceptChange(record.value.change, context) : record;
    if (!change.ok) yield rejectedRow(line, change.error, raw);
    else if (!record.ok || record.value.unrated === undefined)
      yield { row: 'change', line, change: change.value };
    else yield { row: 'change', line, change: change.value, unrated: record.value.unrated };
  }
}
