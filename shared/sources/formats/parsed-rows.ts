import type { FeedbackChange } from '../../domain/feedback.ts';
import type { Result } from '../../domain/result.ts';
import type { ParsedRow } from '../source.ts';
import { rejectedRow, type FileRecord, type FileRow } from './file-row.ts';

/** Every row of a file is a change or is rejected with its line: none gets lost. */
export async function* parsedRows(
  rows: AsyncIterable<FileRow>,
  changeOf: (record: FileRecord) => Result<FeedbackChange>,
): AsyncGenerator<ParsedRow> {
  for await (const row of rows) {
    if (row.row === 'rejected') {
      yield row;
      continue;
    }
    const change = changeOf(row);
    yield change.ok
      ? { row: 'change', line: row.line, change: change.value }
      : rejectedRow(row.line, change.error, row.raw);
  }
}
