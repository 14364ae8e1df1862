import { parse } from 'csv-parse/sync';

/** How many rows a file has, as another program counts them; undefined where programs do not agree on it. */
export type RowCounter = (bytes: Uint8Array) => number | undefined;

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '');
  }
}

const isWritten = (line: string): boolean => line.trim() !== '';

/** Every line that is not blank. */
export const countLines: RowCounter = (bytes) => textOf(bytes).split('\n').filter(isWritten).length;

/** Lines, or the elements of a list that JSON.parse can read. @param list name of the list, in an object that holds it */
export const countJson =
  (list?: string): RowCounter =>
  (bytes) => {
    const text = textOf(bytes).trimStart();
    if (text.startsWith('{') && list === undefined) return countLines(bytes);
    try {
      const value: unknown = JSON.parse(text);
      const found: unknown = list === undefined ? value : (value as Readonly<Record<string, unknown>>)[list];
      return Array.isArray(found) ? found.length : undefined;
    } catch {
      return undefined;
    }
  };

/** csv-parse, where it reads the whole file without a complaint; the line of names does not count. */
export const countCsv: RowCounter = (bytes) => {
  const text = textOf(bytes);
  const [names = ''] = text.trimStart().split('\n', 1);
  if (names.includes('"') || /\r(?!\n)/.test(text)) return undefined;
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    names.split(one).length > names.split(best).length ? one : best,
  );
  try {
    const records: string[][] = parse(text, {
      delimiter,
      relaxColumnCount: true,
      recordDelimiter: ['\r\n', '\n'],
    });
    return records.filter((record) => record.some((field) => field !== '')).length - 1;
  } catch {
    return undefined;
  }
};
