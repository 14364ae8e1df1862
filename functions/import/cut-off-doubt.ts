const ROUND = 1000;
/** Rows of a full sheet of Excel, of today and of the old format, with and without the header. */
const FULL_SHEETS = [1_048_576, 1_048_575, 65_536, 65_535];

/**
 * Why an export may hold less than there is: many stop at a round number of rows, or in the middle of one, and say nothing.
 *
 * @param lastRowIsCut the end of the last row is missing
 * @example cutOffDoubt({ rows: 100_000, lastRowIsCut: false })
 *   // 'The latest export has exactly 100,000 rows: it may have been cut off there.'
 */
export function cutOffDoubt({
  rows,
  lastRowIsCut,
}: {
  readonly rows: number;
  readonly lastRowIsCut: boolean;
}): string | undefined {
  if (lastRowIsCut) {
    return 'The latest export ends in the middle of a row: it was cut off.';
  }
  const isRound = rows >= ROUND && rows % ROUND === 0;
  if (!isRound && !FULL_SHEETS.includes(rows)) return undefined;
  return `The latest export has exactly ${rows.toLocaleString('en')} rows: it may have been cut off there.`;
}

/** Whether a row was rejected because its end is missing: an open quote, or JSON that stops. */
export const endsTooEarly = (reason: string): boolean =>
  reason.includes('quoted field must be closed') || reason.includes('syntax error at the end');
