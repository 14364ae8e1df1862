import { ok } from '../../domain/result.ts';
import { productColumn } from '../formats/find-columns.ts';
import { groupedRows } from '../formats/grouped-rows.ts';
import type { Source } from '../source.ts';
import { groupingOf } from './complaint.ts';
import { beginsLikeComplaints, openComplaints } from './open-complaints.ts';

/** Complaints about vehicles to the US road safety agency. One complaint has a row for each component. */
export const nhtsaComplaints = {
  id: 'nhtsa-complaints',
  name: 'NHTSA complaints',
  export: {
    about: 'FLAT_CMPL.txt or COMPLAINTS_RECEIVED_*.zip of NHTSA (tabs, 49 or 51 columns, no line of names)',
    recognises: beginsLikeComplaints,
    async open(bytes, context) {
      const file = await openComplaints(bytes);
      if (!file.ok) return file;
      const product = productColumn(file.value, context.productField);
      if (!product.ok) return product;
      return ok(groupedRows(file.value, context, groupingOf(context, product.value)));
    },
  },
} as const satisfies Source;
