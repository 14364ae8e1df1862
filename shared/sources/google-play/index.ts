import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { changeOfReview, wantedColumns } from './change-of-review.ts';

/** Reviews of an Android app, as the Play Console exports them month by month. */
export const googlePlay = {
  id: 'google-play',
  name: 'Google Play',
  export: {
    about:
      'Monthly reviews_<package>_<YYYYMM>.csv of the Play Console (Download reports > Reviews), UTF-16 or UTF-8',
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfReview }, from),
  },
} as const satisfies Source;
