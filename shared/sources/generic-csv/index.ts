import { openCsv } from '../formats/csv.ts';
import { openMapped } from '../mapping/open-mapped.ts';
import type { Source } from '../source.ts';

/** Any CSV file, read through a mapping of fields to columns. */
export const genericCsv = {
  id: 'generic-csv',
  name: 'Any CSV file',
  export: {
    about: 'CSV with a line of column names; comma, semicolon or tab; the mapping says which column is what',
    async open(bytes, context, from?) {
      const file = await openCsv(bytes, from);
      return file.ok ? openMapped(file.value, context) : file;
    },
  },
} as const satisfies Source;
