import type { FeedbackChange } from '../../domain/feedback.ts';
import type { Result } from '../../domain/result.ts';
import { acceptanceFor, type Acceptance } from '../accept-change.ts';
import type { ExportRows, ParsedRow, SourceContext } from '../source.ts';
import type { Batches } from './batches.ts';
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
  rows: Batches<FileRow>,
  context: SourceContext,
  read: (record: FileRecord) => Result<ReadRecord>,
): AsyncGenerator<ParsedRow> {
  const accept = acceptanceFor(context);
  for await (const batch of rows) {
    for (const row of batch) yield row.row === 'rejected' ? row : parsedRow(row, read(row), accept);
  }
}

function parsedRow({ line, raw }: FileRecord, record: Result<ReadRecord>, accept: Acceptance): ParsedRow {
  if (!record.ok) return rejectedRow(line, record.error, raw);
  const change = accept(record.value.change);
  if (!change.ok) return rejectedRow(line, change.error, raw);
  const { unrated } = record.value;
  return { row: 'change', line, change: change.value, ...(unrated === undefined ? {} : { unrated }) };
}
