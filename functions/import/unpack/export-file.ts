/** A file of an export. `bytes` must be read to its end before the next file is asked for. */
export interface ExportFile {
  /** Name inside a zip. */
  readonly name?: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}
