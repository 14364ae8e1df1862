import type { UnratedRows } from '../../../shared/domain/import-job.ts';
import { plural } from '../plural.ts';

/** @example unratedLine({ rows: 3, first: 'line 17 has "11" on a scale of 1 to 5' }) */
export const unratedLine = ({ rows, first }: UnratedRows): string =>
  `${plural(rows, 'row')} kept without ${rows === 1 ? 'its' : 'their'} rating: ${first}`;
