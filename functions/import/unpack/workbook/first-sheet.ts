import { UnreadableExport } from '../unreadable-export.ts';
import { attribute, xmlTags } from './xml-tags.ts';

export interface FirstSheet {
  /** Path in the zip. */
  readonly path: string;
  readonly is1904: boolean;
}

const [epoch, state, relation] = [attribute('date1904'), attribute('state'), attribute('r:id')];
const [ownId, targetOf] = [attribute('Id'), attribute('Target')];

/** The first sheet that is not hidden. @param parts xl/workbook.xml and the file that says where its sheets are */
export async function firstSheet(parts: {
  readonly workbook: AsyncIterable<Uint8Array>;
  readonly relations: AsyncIterable<Uint8Array>;
}): Promise<FirstSheet> {
  let id: string | undefined;
  let is1904 = false;
  for await (const tags of xmlTags(parts.workbook)) {
    for (const { name, attributes } of tags) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(epoch(attributes) ?? '');
      if (name === 'sheet' && (state(attributes) ?? 'visible') === 'visible')
        id ??= relation(attributes) ?? /\b\w+:id\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
    }
  }
  for await (const tags of xmlTags(parts.relations)) {
    for (const { name, attributes } of tags) {
      if (name !== 'Relationship' || ownId(attributes) !== id) continue;
      const target = targetOf(attributes) ?? '';
      return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, is1904 };
    }
  }
  throw new UnreadableExport('Cannot read the workbook: it must have a sheet that is not hidden, got none');
}
