import { strToU8, zipSync, type Zippable } from 'fflate';

const cell = (reference: string, inside: string, attributes = ''): string =>
  `<c r="${reference}"${attributes}>${inside}</c>`;
const column = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : column(Math.floor(place / 26) - 1) + column(place % 26);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');

/** A sheet of texts, as Excel writes it: each text once, in a file of its own behind the sheet. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const strings = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const sheet = rows
    .map((row, at) => {
      const cells = row.map((text, place) =>
        text === ''
          ? ''
          : cell(`${column(place)}${String(at + 1)}`, `<v>${String(numberOf(text))}</v>`, ' t="s"'),
      );
      return `<row r="${String(at + 1)}">${cells.join('')}</row>`;
    })
    .join('');
  const texts = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return zipSync(workbookParts(sheet, { strings: texts.join('') }));
}

/** The parts of a workbook whose sheet has these `<row>` elements. */
export const workbookParts = (
  rows: string,
  { strings = '', styles = '', settings = '' }: { strings?: string; styles?: string; settings?: string } = {},
): Zippable => ({
  '[Content_Types].xml': strToU8('<Types/>'),
  '_rels/.rels': strToU8('<Relationships/>'),
  'xl/workbook.xml': strToU8(
    `<?xml version="1.0"?><workbook xmlns:r="r">${settings}<sheets><sheet name="Notes" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Data" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Target="worksheets/sheet2.xml" Id="rId2"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>hidden</t></is></c></row></sheetData></worksheet>',
  ),
  'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
  'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
});
