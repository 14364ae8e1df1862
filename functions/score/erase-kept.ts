import { CsvRecords } from '../../shared/sources/formats/csv-records.ts';
import { bytesOf } from '../../shared/runtime/bytes-of.ts';
import type { ScorePorts } from './score-ports.ts';

const MOST_QUARANTINED = 1_000;

interface Kept {
  readonly rejectedRows: number;
  readonly quarantined: number;
}

/**
 * Removes rejected rows and quarantined bodies that name an id or an author. Rather one too many: where the id is a
 * short number, every row goes that holds it.
 */
export async function eraseKept(
  ports: Pick<ScorePorts, 'objects' | 'quarantine'>,
  name: string,
): Promise<Kept> {
  return {
    rejectedRows: await eraseRejected(ports, name),
    quarantined: await eraseQuarantined(ports, name),
  };
}

async function eraseRejected({ objects }: Pick<ScorePorts, 'objects'>, name: string): Promise<number> {
  let erased = 0;
  for await (const key of objects.keys('rejected/')) {
    const csv = await readText(objects, key);
    if (!mentions(csv, name)) continue;
    const rows = await rowsOf(csv);
    const kept = rows.filter((row, index) => index === 0 || !mentions(row, name));
    erased += rows.length - kept.length;
    if (kept.length > 1) await objects.put(key, kept.join(''));
    else await objects.remove(key);
  }
  return erased;
}

async function rowsOf(csv: string): Promise<readonly string[]> {
  const place = { offset: 0, decoder: { encoding: 'utf-8', sawMultiByte: false, pending: [] } } as const;
  const rows: string[] = [];
  for await (const records of new CsvRecords(',').of(
    (async function* whole() {
      yield { text: csv, place };
    })(),
  )) {
    rows.push(...Array.from(records, ({ raw }) => raw));
  }
  return rows;
}

async function eraseQuarantined(
  { objects, quarantine }: Pick<ScorePorts, 'objects' | 'quarantine'>,
  name: string,
): Promise<number> {
  const found = new Set<string>();
  for await (const key of objects.keys('quarantine/')) {
    if (mentions(await readText(objects, key), name)) found.add(key);
  }
  if (found.size === 0) return 0;
  const items = (await quarantine.quarantined(MOST_QUARANTINED)).filter(({ key }) => found.has(key));
  for (const item of items) await quarantine.release(item);
  for (const key of found) await objects.remove(key);
  return items.length;
}

async function readText(objects: ScorePorts['objects'], key: string): Promise<string> {
  const object = await objects.open(key);
  return object ? (await bytesOf(object.body)).toString() : '';
}

const letter = /[\p{L}\p{N}_-]/u;

/** As a word of its own, also where JSON or CSV escapes it. */
function mentions(text: string, name: string): boolean {
  const written = new Set([name, JSON.stringify(name).slice(1, -1), name.replaceAll('"', '""')]);
  return [...written].some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true;
    }
    return false;
  });
}
