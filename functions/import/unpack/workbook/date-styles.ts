import { attribute, xmlTags } from './xml-tags.ts';

/** Number formats that Excel has built in for dates and times. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

const [formatId, formatCode] = [attribute('numFmtId'), attribute('formatCode')];

/** Whether a cell of each style shows a date. @param bytes xl/styles.xml */
export async function dateStyles(bytes: AsyncIterable<Uint8Array>): Promise<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCells = false;
  for await (const tags of xmlTags(bytes)) {
    for (const { name, attributes } of tags) {
      if (name === 'numFmt') {
        own.set(Number(formatId(attributes)), isDateFormat(formatCode(attributes) ?? ''));
      } else if (name === 'cellXfs' || name === '/cellXfs') {
        isInCells = name === 'cellXfs';
      } else if (name === 'xf' && isInCells) {
        const id = Number(formatId(attributes) ?? 0);
        styles.push(own.get(id) ?? isBuiltIn(id));
      }
    }
  }
  return styles;
}

/** @example isDateFormat('dd/mm/yyyy') // true @example isDateFormat('0.00 "days"') // false */
const isDateFormat = (code: string): boolean =>
  /[dyhs]|m(?!\])/i.test(code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|_.|\*./gi, ''));
