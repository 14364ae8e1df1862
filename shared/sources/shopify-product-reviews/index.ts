import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { changeOfRow, wantedColumns } from './change-of-row.ts';

/**
 * Reviews of the former Product Reviews app of Shopify. Spam is read as a deletion, what is unpublished is left out
 * with a reason.
 */
export const shopifyProductReviews = {
  id: 'shopify-product-reviews',
  name: 'Shopify Product Reviews',
  export: {
    about: 'CSV export of the Product Reviews app of Shopify (product_handle, state, rating, ...)',
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfRow }, from),
  },
} as const satisfies Source;
