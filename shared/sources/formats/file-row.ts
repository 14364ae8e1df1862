import type { ReadPosition } from '../../domain/read-position.ts';
import type { RejectedRow } from '../source.ts';
import type { Batches } from './batches.ts';

/** Longest record of a file, in UTF-16 code units: a longer one is rejected and the rest is read. */
export const MAXIMUM_RECORD_LENGTH = 1_048_576;
const RAW_LENGTH = 10_000;

export interface FileRecord {
  readonly row: 'record';
  /** Line of the file on which the record starts, from 1. */
  readonly line: number;
  readonly raw: string;
  /** Value of a column or field; undefined when the record does not have it. */
  value(column: string): unknown;
}
export type RejectedRecord = { readonly row: 'rejected' } & RejectedRow;
export type FileRow = FileRecord | RejectedRecord;

/** A file whose header is read, and whose records are not. */
export interface OpenFile {
  readonly columns: readonly string[];
  /** False where records further down may have more fields than `columns` says (JSON Lines). */
  readonly columnsAreComplete: boolean;
  readonly rows: Batches<FileRow>;
  /** Behind the row that was given last. Missing where reading can only start at the beginning. */
  readonly position?: () => ReadPosition | undefined;
}

/** The raw text is cut: it is for a person to find and repair the row. */
export const rejectedRow = (line: number, reason: string, raw: string): RejectedRecord => ({
  row: 'rejected',
  line,
  reason,
  raw: raw.slice(0, RAW_LENGTH).trimEnd().toWellFormed(),
});
