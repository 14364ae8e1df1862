import { openJsonl } from '../formats/jsonl.ts';
import { openMapped } from '../mapping/open-mapped.ts';
import type { Source } from '../source.ts';

/** Any JSON Lines file, read through a mapping of fields to columns. */
export const genericJsonl = {
  id: 'generic-jsonl',
  name: 'Any JSON Lines file',
  export: {
    about:
      'One JSON object per line, or one JSON list; the mapping says which field is what (a.b for nested ones)',
    async open(bytes, context) {
      const file = await openJsonl(bytes);
      return file.ok ? openMapped(file.value, context) : file;
    },
  },
} as const satisfies Source;
