import { fail, ok } from '../../domain/result.ts';
import { columnList, productColumn } from '../formats/find-columns.ts';
import { openJsonl } from '../formats/jsonl.ts';
import { parsedRows } from '../formats/parsed-rows.ts';
import type { Source } from '../source.ts';
import { changeOfReview } from './change-of-review.ts';

/** Reviews that a person wrote on Google Maps, out of the person's own Takeout: not those of a business. */
export const googleTakeout = {
  id: 'google-takeout',
  name: 'Google Takeout',
  export: {
    about:
      'Reviews.json of Google Takeout (Maps, your places): the reviews that you wrote, not those of a business',
    recognises: (head) =>
      /^\s*\{[^]*"features"\s*:\s*\[/.test(head) && /"(?:five_star_rating_published|Published)"/.test(head),
    async open(bytes, context) {
      const file = await openJsonl(bytes, 'features');
      if (!file.ok) return file;
      if (
        !file.value.columns.includes('properties.date') &&
        !file.value.columns.includes('properties.Published')
      ) {
        return fail(
          `Cannot read the Google Takeout file: must have features with properties.date, got ${columnList(file.value)}`,
        );
      }
      const product = productColumn(file.value, context.productField);
      if (!product.ok) return product;
      return ok(
        parsedRows(file.value, context, (record) => {
          const read = (...paths: readonly string[]): unknown =>
            paths.map((path) => record.value(path)).find((value) => value !== undefined);
          const change = changeOfReview(read, product.value(record), context);
          return change.ok ? ok({ change: change.value }) : change;
        }),
      );
    },
  },
} as const satisfies Source;
