import type { FeedbackChange } from '../../domain/feedback.ts';
import type { Result } from '../../domain/result.ts';
import { acceptChange } from '../accept-change.ts';
import type { ExportRows, ParsedRow, SourceContext } from '../source.ts';
import { rejectedRow, type FileRecord, type OpenFile } from './file-row.ts';
import { SeenKeys } from './seen-keys.ts';

/** Feedback that is waiting for more of its rows. */
const OPEN_GROUPS = 5_000;

/** Files that write one feedback on several rows. `Row` is what is kept of a row. */
export interface Grouping<Row> {
  /** What one feedback is called in a message: `complaint`, `report`. */
  readonly noun: string;
  read(record: FileRecord): Result<{ readonly key: string; readonly row: Row }>;
  /** One row out of two of one feedback, the same in whichever order they come. */
  merge(one: Row, other: Row): Row;
  changeOf(key: string, row: Row): Result<FeedbackChange>;
}

interface Group<Row> {
  readonly line: number;
  readonly raw: string;
  row: Row;
  rows: number;
}

/**
 * One change for all rows of a feedback, in bounded memory: a group is given out when 5,000 others were begun after
 * it. A row that comes even later is rejected: given out as a change of its own it would replace what the others say,
 * and the next import would turn it back.
 */
export function groupedRows<Row>(
  file: OpenFile,
  context: SourceContext,
  grouping: Grouping<Row>,
): ExportRows {
  const grouped = groupAll(file.rows, context, grouping);
  // Rows that wait belong to earlier lines: there is no place to go on at.
  return { position: () => undefined, [Symbol.asyncIterator]: () => grouped };
}

async function* groupAll<Row>(
  rows: OpenFile['rows'],
  context: SourceContext,
  grouping: Grouping<Row>,
): AsyncGenerator<ParsedRow> {
  const open = new Map<string, Group<Row>>();
  const done = new SeenKeys();
  for await (const record of rows) {
    if (record.row === 'rejected') {
      yield record;
      continue;
    }
    const read = grouping.read(record);
    if (!read.ok) {
      yield rejectedRow(record.line, read.error, record.raw);
    } else {
      const { key, row } = read.value;
      const group = open.get(key);
      if (group) {
        group.row = grouping.merge(group.row, row);
        group.rows += 1;
      } else if (done.has(key)) {
        yield rejectedRow(record.line, tooLate(grouping.noun, key), record.raw);
      } else {
        open.set(key, { line: record.line, raw: record.raw, row, rows: 1 });
        if (open.size > OPEN_GROUPS) yield closed(oldest(open), context, grouping, done);
      }
    }
  }
  while (open.size > 0) yield closed(oldest(open), context, grouping, done);
}

function oldest<Row>(open: Map<string, Group<Row>>): readonly [string, Group<Row>] {
  const [first] = open;
  if (!first) throw new Error('Cannot close a group: there must be an open one');
  open.delete(first[0]);
  return first;
}

function closed<Row>(
  [key, { line, raw, row, rows }]: readonly [string, Group<Row>],
  context: SourceContext,
  grouping: Grouping<Row>,
  done: SeenKeys,
): ParsedRow {
  done.add(key);
  const read = grouping.changeOf(key, row);
  const change = read.ok ? acceptChange(read.value, context) : read;
  return change.ok
    ? { row: 'change', line, change: change.value, rows }
    : { ...rejectedRow(line, change.error, raw), rows };
}

const tooLate = (noun: string, key: string): string =>
  `the rows of one ${noun} must lie closer together, ${key.slice(0, 40).toWellFormed()} was read more than ${OPEN_GROUPS.toLocaleString('en')} ${noun}s before; sort the file by it`;
