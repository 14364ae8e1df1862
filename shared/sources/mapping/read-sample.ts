import { ok, type Result } from '../../domain/result.ts';
import { takeFirst } from '../formats/batches.ts';
import { openCsv } from '../formats/csv.ts';
import { openJsonl } from '../formats/jsonl.ts';

/** The columns of a file and its first rows, for a guess and for a person to look at. */
interface FileSample {
  readonly columns: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

const SAMPLE_ROWS = 200;

/** Reads the start of a file of any size; rows that cannot be read are left out. */
export async function readSample(
  bytes: AsyncIterable<Uint8Array>,
  type: 'generic-csv' | 'generic-jsonl',
): Promise<Result<FileSample>> {
  const file = await (type === 'generic-csv' ? openCsv(bytes) : openJsonl(bytes));
  if (!file.ok) return file;
  const { columns } = file.value;
  const { first } = await takeFirst(file.value.rows, (read) => read.length === SAMPLE_ROWS);
  const rows = first.flatMap((row) =>
    row.row === 'record' ? [columns.map((column) => cellOf(row.value(column)))] : [],
  );
  return ok({ columns, rows });
}

const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
