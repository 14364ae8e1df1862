import { openNamedJsonl } from '../formats/open-named-jsonl.ts';
import type { Source } from '../source.ts';
import { changeOfReview, wantedColumns } from './change-of-review.ts';

/** Reviews of the Yelp open dataset. Its licence allows academic use: to try things out, not for a business. */
export const yelpDataset = {
  id: 'yelp-dataset',
  name: 'Yelp dataset',
  export: {
    about: 'yelp_academic_dataset_review.json of the Yelp open dataset (JSON Lines; its licence is academic)',
    columns: wantedColumns,
    open: (bytes, context) => openNamedJsonl(bytes, context, { ...wantedColumns, changeOf: changeOfReview }),
  },
} as const satisfies Source;
