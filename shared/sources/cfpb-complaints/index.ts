import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { changeOfComplaint, wantedColumns } from './change-of-complaint.ts';

/** Consumer complaint database of the US Consumer Financial Protection Bureau. */
export const cfpbComplaints = {
  id: 'cfpb-complaints',
  name: 'CFPB complaints',
  export: {
    about:
      'CSV of the Consumer Complaint Database, consumerfinance.gov/data-research/consumer-complaints (16 or 18 columns)',
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfComplaint }, from),
  },
} as const satisfies Source;
