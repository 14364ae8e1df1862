import type { FeedbackChange } from '../../domain/feedback.ts';
import type { Result } from '../../domain/result.ts';
import { acceptanceFor, type Acceptance } from '../accept-change.ts';
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
  const groups = new Groups(grouping, acceptanceFor(context));
  for await (const batch of rows) {
    for (const row of batch) {
      const given = row.row === 'rejected' ? row : groups.add(row);
      if (given) yield given;
    }
  }
  yield* groups.rest();
}

class Groups<Row> {
  readonly #grouping: Grouping<Row>;
  readonly #accept: Acceptance;
  readonly #open = new Map<string, Group<Row>>();
  /** The one iterator of all groups that are ever open: what was deleted is not walked over again. */
  readonly #inOrder = this.#open.entries();
  readonly #done = new SeenKeys();

  constructor(grouping: Grouping<Row>, accept: Acceptance) {
    this.#grouping = grouping;
    this.#accept = accept;
  }

  /** @returns the row, rejected, or the group for which there is no more room */
  add(record: FileRecord): ParsedRow | undefined {
    const read = this.#grouping.read(record);
    if (!read.ok) return rejectedRow(record.line, read.error, record.raw);
    const { key, row } = read.value;
    const group = this.#open.get(key);
    if (group) {
      group.row = this.#grouping.merge(group.row, row);
      group.rows += 1;
      return undefined;
    }
    if (this.#done.has(key)) {
      return rejectedRow(record.line, tooLate(this.#grouping.noun, key), record.raw);
    }
    this.#open.set(key, { line: record.line, raw: record.raw, row, rows: 1 });
    return this.#open.size > OPEN_GROUPS ? this.#closeOldest() : undefined;
  }

  *rest(): Generator<ParsedRow> {
    for (let row = this.#closeOldest(); row; row = this.#closeOldest()) yield row;
  }

  #closeOldest(): ParsedRow | undefined {
    const oldest = this.#inOrder.next();
    if (oldest.done) return undefined;
    const [key, { line, raw, row, rows }] = oldest.value;
    this.#open.delete(key);
    this.#done.add(key);
    const read = this.#grouping.changeOf(key, row);
    const change = read.ok ? this.#accept(read.value) : read;
    return change.ok
      ? { row: 'change', line, change: change.value, rows }
      : { ...rejectedRow(line, change.error, raw), rows };
  }
}

const tooLate = (noun: string, key: string): string =>
  `the rows of one ${noun} must lie closer together, ${key.slice(0, 40).toWellFormed()} was read more than ${OPEN_GROUPS.toLocaleString('en')} ${noun}s before; sort the file by it`;
