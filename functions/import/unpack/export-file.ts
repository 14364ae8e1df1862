/** A file of an export. `bytes` must be read to its end before the next file is asked for. */
export interface ExportFile {
  /** Name inside a zip. */
  readonly name?: string;
  /** Its bytes are not those of the object: no place in it is known. */
  readonly isPacked: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}
