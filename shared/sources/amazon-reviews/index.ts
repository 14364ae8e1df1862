import { openNamedJsonl } from '../formats/open-named-jsonl.ts';
import type { Source } from '../source.ts';
import { changeOfReview, wantedColumns } from './change-of-review.ts';

/** Product reviews of Amazon, as the public research sets of 2014, 2018 and 2023 hold them. */
export const amazonReviews = {
  id: 'amazon-reviews',
  name: 'Amazon reviews',
  export: {
    about:
      'JSON Lines of the Amazon review sets (reviewerID and overall, or user_id and rating), as .jsonl or .jsonl.gz',
    columns: wantedColumns,
    open: (bytes, context) => openNamedJsonl(bytes, context, { ...wantedColumns, changeOf: changeOfReview }),
  },
} as const satisfies Source;
