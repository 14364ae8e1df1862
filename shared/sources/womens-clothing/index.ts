import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { changeOfReview, wantedColumns } from './change-of-review.ts';

/** The public set of reviews of women's clothing, to try things out: it has no dates and no ids. */
export const womensClothing = {
  id: 'womens-clothing',
  name: 'Clothing reviews',
  export: {
    about: "CSV of the Women's E-Commerce Clothing Reviews set; it has no dates, so all is dated 2018-01-01",
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfReview }, from),
  },
} as const satisfies Source;
