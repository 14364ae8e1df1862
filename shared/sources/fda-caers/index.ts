import { ok } from '../../domain/result.ts';
import { openCsv } from '../formats/csv.ts';
import { findColumns, productColumn } from '../formats/find-columns.ts';
import { groupedRows } from '../formats/grouped-rows.ts';
import type { Source } from '../source.ts';
import { groupingOf, wantedColumns } from './report.ts';

/** Reports to the US FDA about foods, supplements and cosmetics. One report has a row for each product. */
export const fdaCaers = {
  id: 'fda-caers',
  name: 'FDA CAERS',
  export: {
    about: 'CSV of the CFSAN Adverse Event Reporting System (CAERS), with one row per product of a report',
    columns: wantedColumns,
    async open(bytes, context) {
      const file = await openCsv(bytes);
      if (!file.ok) return file;
      const fields = findColumns<keyof typeof wantedColumns.aliases>(file.value, wantedColumns);
      if (!fields.ok) return fields;
      const product = productColumn(file.value, context.productField);
      if (!product.ok) return product;
      return ok(groupedRows(file.value, context, groupingOf(context, fields.value, product.value)));
    },
  },
} as const satisfies Source;
