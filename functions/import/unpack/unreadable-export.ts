/** The file itself is broken: reading it again would fail the same way. The message is one sentence for a person. */
export class UnreadableExport extends Error {
  override readonly name = 'UnreadableExport';
}
