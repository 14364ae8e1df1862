import { UnreadableExport } from '../unreadable-export.ts';
import { attributeOf, xmlTags } from './xml-tags.ts';

export interface FirstSheet {
  /** Path in the zip. */
  readonly path: string;
  readonly is1904: boolean;
}

/** The first sheet that is not hidden. @param parts xl/workbook.xml and the file that says where its sheets are */
export async function firstSheet(parts: {
  readonly workbook: AsyncIterable<Uint8Array>;
  readonly relations: AsyncIterable<Uint8Array>;
}): Promise<FirstSheet> {
  let id: string | undefined;
  let is1904 = false;
  for await (const { name, attributes } of xmlTags(parts.workbook)) {
    if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
    if (name === 'sheet' && (attributeOf(attributes, 'state') ?? 'visible') === 'visible')
      id ??= attributeOf(attributes, 'r:id') ?? /\b\w+:id\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
  }
  for await (const { name, attributes } of xmlTags(parts.relations)) {
    if (name !== 'Relationship' || attributeOf(attributes, 'Id') !== id) continue;
    const target = attributeOf(attributes, 'Target') ?? '';
    return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, is1904 };
  }
  throw new UnreadableExport('Cannot read the workbook: it must have a sheet that is not hidden, got none');
}
