import { fail } from '../../domain/result.ts';
import { openCsv } from '../formats/csv.ts';
import { columnList } from '../formats/find-columns.ts';
import { openMapped } from '../mapping/open-mapped.ts';
import type { Source } from '../source.ts';
import { missingColumns, templateColumns, withTemplateFields } from './template.ts';

/** Our own template, for what has no documented export: G2, Capterra, Kununu, surveys. */
export const genericMapped = {
  id: 'generic-mapped',
  name: 'Our template',
  export: {
    about:
      'CSV in our template, for G2, Capterra, Kununu and surveys; quality-signals import --template prints it',
    columns: templateColumns,
    async open(bytes, context, from?) {
      const file = await openCsv(bytes, from);
      if (!file.ok) return file;
      const missing = missingColumns(file.value.columns);
      if (missing.length > 0) {
        return fail(
          `Cannot read the template: must have the columns ${missing.join(', ')} (quality-signals import --template prints them all), got ${columnList(file.value)}`,
        );
      }
      const { file: fields, mapping } = withTemplateFields(file.value);
      return openMapped(fields, { ...context, mapping });
    },
  },
} as const satisfies Source;
