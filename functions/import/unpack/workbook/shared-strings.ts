import { UnreadableExport } from '../unreadable-export.ts';
import { xmlTags, xmlText } from './xml-tags.ts';

/** Letters of all texts together; they are in memory while a sheet is read. */
const MAX_LETTERS = 64 * 1_048_576;

/** The texts that cells name by number. Readings aids of Japanese texts (`rPh`) are left out. */
export async function sharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, letters, isReading] = ['', 0, false];
  for await (const tags of xmlTags(bytes)) {
    for (const { name, textBefore, isEmpty } of tags) {
      if (name === 'rPh') isReading = !isEmpty;
      else if (name === '/rPh') isReading = false;
      else if (name === '/t' && !isReading) text += xmlText(textBefore);
      else if (name === '/si' || (name === 'si' && isEmpty)) {
        strings.push(text);
        letters += text.length + 16;
        text = '';
        if (letters > MAX_LETTERS) {
          throw new UnreadableExport(
            `Cannot read the workbook: its texts must have at most ${MAX_LETTERS.toLocaleString('en')} letters, got more; save it as CSV`,
          );
        }
      }
    }
  }
  return strings;
}
