/** One line for a person. Messages of other libraries may quote what they choked on: only ours, which never do, are shown. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.message.startsWith('Cannot ') ? (error.message.split('\n')[0] ?? error.name) : error.name;
}
