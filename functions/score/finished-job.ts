/** The receipt of an erasure or correction: a job of one chunk. */
export const finishedJob = {
  etag: '',
  state: 'read',
  size: 0,
  offset: 0,
  records: 0,
  chunks: 1,
  rejected: 0,
} as const;
