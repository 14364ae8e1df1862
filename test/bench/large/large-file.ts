import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const RECORDS_AT_ONCE = 2_000;

/**
 * Writes a CSV whose texts have line breaks, quotes and commas within quotes.
 * @returns its records
 */
export async function writeLargeFile(path: string, bytes: number): Promise<number> {
  const file = createWriteStream(path);
  let records = 0;
  let written = 0;
  const write = async (text: string): Promise<void> => {
    written += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
  };
  await write('id,stars,date,review\r\n');
  while (written < bytes) {
    const block = Array.from({ length: RECORDS_AT_ONCE }, (_, n) => recordOf(records + n));
    await write(block.join(''));
    records += RECORDS_AT_ONCE;
  }
  file.end();
  await once(file, 'close');
  return records;
}

function recordOf(n: number): string {
  const day = new Date(Date.UTC(2026, 0, 1) + (n % 200) * 86_400_000).toISOString().slice(0, 10);
  const text = `The lid broke,\nafter ${String(n % 40)} days. ""Für den Preis"" zu wenig.\r\n\r\n${'Nobody answered my letter. '.repeat(n % 9)}`;
  return `r-${String(n)},${String(1 + (n % 5))},${day},"${text}"\r\n`;
}
