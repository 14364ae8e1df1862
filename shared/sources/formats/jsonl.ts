import { fail, ok, type Result } from '../../domain/result.ts';
import { followedBy, mapped, takeFirst, withFirst } from './batches.ts';
import { foreignContent } from './content-of.ts';
import { decodeText } from './decode-text.ts';
import { fieldOf } from './field-of.ts';
import { MAXIMUM_RECORD_LENGTH, rejectedRow, type FileRow, type OpenFile } from './file-row.ts';
import { jsonElements } from './json-elements.ts';
import { jsonListIn } from './json-list-in.ts';
import { jsonLines } from './json-lines.ts';
import type { JsonText } from './json-text.ts';
import { parseJson } from './parse-json.ts';

const CANNOT =
  'Cannot read the JSON file: it must hold one JSON object per line, or one list of JSON objects';
const SAMPLE_RECORDS = 1_000;
const SAMPLE_LENGTH = 4 * MAXIMUM_RECORD_LENGTH;

/**
 * Opens JSON Lines, or one JSON list, of any size. `columns` are the fields of the first 1,000 records, fields of
 * nested objects with a dot (`consumer.id`).
 * @param list name of the list, in a file that is one object which holds it
 */
export async function openJsonl(bytes: AsyncIterable<Uint8Array>, list?: string): Promise<Result<OpenFile>> {
  const text = decodeText(bytes);
  const blocks = list === undefined ? text : jsonListIn(text, list);
  let head = '';
  while (head.trim() === '') {
    const block = await blocks.next();
    if (block.done) return fail(`${CANNOT}, got nothing: it is empty`);
    head = block.value;
  }
  if (!/^[{[]/.test(head.trimStart())) {
    return fail(
      `${CANNOT}, got ${foreignContent(head) ?? 'other text (a CSV file needs --type generic-csv)'}`,
    );
  }
  const texts = followedBy([head], blocks);
  const rows = mapped(head.trimStart().startsWith('[') ? jsonElements(texts) : jsonLines(texts), rowOf);
  let length = 0;
  const sample = await takeFirst(rows, (first) => {
    length += first.at(-1)?.row.raw.length ?? 0;
    return first.length >= SAMPLE_RECORDS || length >= SAMPLE_LENGTH;
  });
  const columns = new Set(sample.first.flatMap(({ columns }) => columns()));
  return ok({
    columns: [...columns],
    columnsAreComplete: sample.isAll,
    rows: mapped(withFirst(sample), ({ row }) => row),
  });
}

interface JsonRow {
  readonly row: FileRow;
  readonly columns: () => readonly string[];
}

function rowOf({ line, raw, isTooLong }: JsonText): JsonRow {
  if (isTooLong || raw.length > MAXIMUM_RECORD_LENGTH) {
    const reason = `a record must have at most ${String(MAXIMUM_RECORD_LENGTH)} characters`;
    return { row: rejectedRow(line, reason, raw), columns: () => [] };
  }
  const json = parseJson(raw);
  if (!json.ok) return { row: rejectedRow(line, `a record ${json.error}`, raw), columns: () => [] };
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return { row: rejectedRow(line, 'a record must be a JSON object', raw), columns: () => [] };
  }
  const record = json.value;
  return {
    row: { row: 'record', line, raw, value: (column) => fieldOf(record, column) },
    columns: () => fieldNames(record),
  };
}

/** Names of the fields, two levels deep. */
function fieldNames(record: object): readonly string[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${name}.${inner}`)
      : [name],
  );
}
