import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callProduct } from '../support/command-line.ts';
import { reviewExport } from '../support/review-export.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let data: string;
let file: string;
const text = reviewExport({
  from: '2026-W01',
  to: '2026-W32',
  perWeek: 30,
  lateIn: (week) => (week === '2026-W31' ? 20 : 2),
});
const ROWS = 32 * 30;

beforeAll(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  file = join(folder.path, 'reviews.csv.gz');
  await writeFile(file, gzipSync(text));
});
afterAll(() => folder.remove());

const call = (...args: readonly string[]) => callProduct([...args, '--data', data]);
const countsSchema = z.object({
  file: z.string(),
  read: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  deleted: z.number(),
  rejected: z.number(),
  quarantined: z.number(),
});

describe('quality-signals import', () => {
  it('shows the guessed mapping and five rows, and stores nothing', async () => {
    const { code, out } = await call('import', '--source', 'our-shop', '--dry-run', file);
    expect(code).toBe(0);
    expect(out).toContain('externalId: Review ID');
    expect(out).toContain('Our kettle');
    expect((await call('signals')).code).toBe(1);
  });

  it('reads a compressed file with the guessed mapping', async () => {
    const { code, out } = await call('import', '--source', 'our-shop', '--json', '--quiet', file);
    expect(countsSchema.parse(JSON.parse(out))).toMatchObject({
      file,
      read: ROWS,
      created: ROWS,
      rejected: 0,
    });
    expect(code).toBe(0);
  });

  it('changes nothing when the file is read again', async () => {
    const { out } = await call('import', '--source', 'our-shop', '--json', file);
    expect(countsSchema.parse(JSON.parse(out))).toMatchObject({
      read: ROWS,
      created: 0,
      updated: 0,
      unchanged: ROWS,
    });
  });

  it('writes broken rows with line and reason beside the file, imports the rest, and ends with 1', async () => {
    const broken = join(folder.path, 'broken.csv');
    await writeFile(
      broken,
      'Review ID,Product,Stars,Review,Date\nx-1,Our kettle,5,Good,2026-07-01\n=cmd(),Our kettle,9,Bad,not a date\n,,,,\nx-3,Our kettle,4,Fine,2026-07-02\n',
    );
    const { code, out } = await call('import', '--source', 'our-shop', '--json', broken);
    expect(code).toBe(1);
    expect(countsSchema.parse(JSON.parse(out))).toMatchObject({ created: 2, rejected: 1 });
    const rejected = await readFile(`${broken}.rejected.csv`, 'utf8');
    expect(rejected).toMatch(/^line,reason,raw\r?\n3,/);
    expect(rejected).not.toMatch(/(^|,|,")=cmd/m);
  });

  it('names the columns that were found when a mapped one is missing', async () => {
    const other = join(folder.path, 'other.csv');
    const map = join(folder.path, 'map.yaml');
    await writeFile(other, 'Id,When,Words\n1,2026-07-01,Good\n');
    await writeFile(map, 'externalId: Id\noccurredAt: Date\ntext: Words\n');
    const { code, err } = await call('import', '--source', 'other', '--product', 'P', '--map', map, other);
    expect(code).toBe(1);
    expect(err).toMatch(/Date/);
    expect(err).toMatch(/Id.*When.*Words/);
  });

  it('names every mistake of a mapping file with its line and the nearest field', async () => {
    const map = join(folder.path, 'wrong.yaml');
    await writeFile(map, 'externalId: Review ID\noccuredAt: Date\nrating: { colum: Stars }\n');
    const { code, err } = await call('import', '--source', 'our-shop', '--map', map, file);
    expect(code).toBe(1);
    expect(err).toContain('line 2: occuredAt');
    expect(err).toContain('did you mean occurredAt?');
    expect(err).toContain('line 3: rating');
  });

  it.each([
    [['--source', 'our-shop', 'nowhere.csv'], 1, 'Cannot import nowhere.csv (ENOENT)'],
    [['--source', 'trustpilt'], 2, 'did you mean trustpilot?'],
    [['--source', 'Shop of Ours!'], 2, '--source must be 1 to 64 lower-case letters'],
    [['--source', 'standard-webhooks'], 1, 'comes as a webhook, not as a file'],
  ])('refuses %j in one sentence', async (args, code, sentence) => {
    const files = args.length > 2 ? [] : [file];
    const done = await call('import', ...args, ...files);
    expect(done.code).toBe(code);
    expect(done.err).toContain(sentence);
    expect(done.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('quality-signals import tells the truth about what it does', () => {
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder.path, name);
    await writeFile(path, content);
    return path;
  };
  const sourceIds = async (): Promise<readonly string[]> => {
    const text = await readFile(join(data, 'settings.json'), 'utf8');
    return z
      .object({ importedSources: z.array(z.object({ id: z.string() })) })
      .parse(JSON.parse(text))
      .importedSources.map(({ id }) => id);
  };

  it('keeps a row without the rating that cannot be read, and counts and names it', async () => {
    const rated = await write(
      'rated.csv',
      'Id,Date,Stars,Review\n1,2026-07-01,5,Good\n2,2026-07-01,11,Bad\n3,2026-07-02,4,Fine\n',
    );
    const line = '1 row kept without its rating: line 3 has "11" on a scale of 1 to 5';
    const args = ['import', '--source', 'rated', '--product', 'P', '--json'] as const;
    const dry = await call(...args, '--dry-run', rated);
    expect(dry.err).toContain(line);
    expect(JSON.parse(dry.out)).toMatchObject({ checked: 3, rejected: 0, unrated: { rows: 1 } });
    const done = await call(...args, rated);
    expect(done.err).toContain(line);
    expect(JSON.parse(done.out)).toMatchObject({ created: 3, rejected: 0, unrated: { rows: 1 } });
  });

  it('lets --product win over a column, says so, and calls one row a row', async () => {
    const two = await write(
      'two.csv',
      'Id,Product,Date,Review\n1,Toaster,2026-07-01,Good\n2,Toaster,2099-07-01,Bad\n',
    );
    const args = ['import', '--source', 'by-option', '--product', 'Our kettle'] as const;
    const dry = await call(...args, '--dry-run', two);
    expect(dry.out).toContain('product: Our kettle');
    expect(dry.out).not.toContain('Toaster');
    expect(dry.err).toContain('Every row is of the product "Our kettle"');
    expect(dry.err).toMatch(/1 row would be refused: line 3: occurredAt must not lie in the future/);
    const done = await call(...args, two);
    expect(done.out).toContain('1 created');
    expect(done.err).toContain('1 row was refused; it is in ');
  });

  it.each([
    ['empty.csv', '', 'got nothing: it is empty'],
    ['json.csv', '{"id":1}\n', 'got JSON'],
    ['cut.csv.gz', Buffer.from([0x1f, 0x8b, 8, 1, 2, 3]), 'must be complete gzip data'],
    ['two-ways.csv', 'Id,Date\n1,05/03/2026\n', '--date-format M/D/YYYY or --date-format DD/MM/YYYY'],
    [
      'undated.csv',
      'Id,Text\n1,x\n',
      'no column holds dates in one of the formats ISO, M/D/YYYY, DD/MM/YYYY, D.M.YYYY',
    ],
  ])('leaves no source behind when %s cannot be read', async (name, content, sentence) => {
    const path = await write(name, content);
    const before = await sourceIds();
    const { code, err } = await call('import', '--source', 'nowhere', '--product', 'P', path);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(await sourceIds()).toEqual(before);
  });

  it('reads the dates as --date-format says', async () => {
    const path = await write('said.csv', 'Id,Date,Text\n1,05/03/2026,x\n');
    const args = ['--source', 'said', '--product', 'P', '--date-format', 'dd/mm/yyyy', '--dry-run'] as const;
    expect((await call('import', ...args, path)).out).toContain('occurredAt: 2026-03-05T12:00:00.000Z');
    const wrong = await call('import', '--source', 'said', '--date-format', 'YY', path);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--date-format must be one of ISO, ');
  });
});

describe('what was imported', () => {
  const lineSchema = z.object({
    week: z.string(),
    product: z.string(),
    aspect: z.string(),
    source: z.string(),
    verdict: z.string(),
    direction: z.string().optional(),
  });

  it('gives a backtest as JSON Lines, with the signal of the bad week', async () => {
    const { code, out } = await call('backtest', '--from', '2026-W20', '--to', '2026-W32');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)));
    expect(code).toBe(0);
    const signals = lines.filter(({ verdict, direction }) => verdict === 'signal' && direction === 'up');
    expect(signals.map(({ week, aspect }) => [week, aspect])).toContainEqual(['2026-W31', 'delivery']);
    expect(signals.every(({ week }) => week >= '2026-W31')).toBe(true);
  });

  it('gives the signals of a week, in words and as JSON', async () => {
    const [words, json] = [
      await call('signals', '--week', '2026-W31'),
      await call('signals', '--week', '2026-W31', '--json'),
    ];
    expect(words.out).toMatch(/^2026-W31, revision \d+, final: \d+ signals?/);
    expect(words.out).toContain('Our kettle / delivery');
    const { week, signals } = z
      .object({ week: z.string(), signals: z.array(z.unknown()) })
      .parse(JSON.parse(json.out));
    expect(week).toBe('2026-W31');
    expect(signals.length).toBeGreaterThan(0);
  });

  it('gives the report as one file that loads nothing and runs nothing', async () => {
    const out = join(folder.path, 'report.html');
    expect((await call('report', '--week', '2026-W31', '--out', out)).code).toBe(0);
    const html = await readFile(out, 'utf8');
    expect(html).toContain('Our kettle');
    expect(html).not.toMatch(/<script|<link[^>]+href|src="http/i);
    expect((await call('report', '--week', '1999-W01', '--out', out)).err).toContain('Cannot show 1999-W01');
  });

  it('can be erased with a receipt, and stays erased when the file comes again', async () => {
    const { code, out } = await call('erase', '--source', 'our-shop', '--external-id', '2026-W31-0');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ target: { by: 'id', source: 'our-shop' }, erased: 1 });
    const again = await call('import', '--source', 'our-shop', '--json', file);
    expect(countsSchema.parse(JSON.parse(again.out))).toMatchObject({ created: 0, updated: 0 });
    const second = await call('erase', '--source', 'our-shop', '--external-id', '2026-W31-0');
    expect(JSON.parse(second.out)).toMatchObject({ erased: 0 });
  });

  it('cannot be erased of a source that nobody knows; an unknown id of a known one has a receipt', async () => {
    const unknown = await call('erase', '--source', 'our-shp', '--external-id', 'x');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('there is no such source (did you mean our-shop?); known are ');
    const receipt = await call('erase', '--source', 'our-shop', '--external-id', 'never-seen');
    expect(receipt.code).toBe(0);
    expect(JSON.parse(receipt.out)).toMatchObject({ erased: 0 });
  });
});
