import type { FeedbackRef } from '../../../../shared/report/weekly-report.ts';
import type { Place } from '../../router/place.ts';

/** Where the feedback behind a number is. */
export const feedbackPlace = ({ defects, ...query }: FeedbackRef): Place => ({
  page: 'feedback',
  ...query,
  ...(defects === undefined ? {} : { defects: 'true' }),
});
