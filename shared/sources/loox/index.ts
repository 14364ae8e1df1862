import { openNamedCsv } from '../formats/open-named-csv.ts';
import type { Source } from '../source.ts';
import { changeOfRow, wantedColumns } from './change-of-row.ts';

/** Reviews of a shop, as Loox exports them. Hidden reviews are left out with a reason. */
export const loox = {
  id: 'loox',
  name: 'Loox',
  export: {
    about: 'CSV export of all reviews of Loox (Reviews > Export)',
    columns: wantedColumns,
    open: (bytes, context, from?) =>
      openNamedCsv(bytes, context, { ...wantedColumns, changeOf: changeOfRow }, from),
  },
} as const satisfies Source;
