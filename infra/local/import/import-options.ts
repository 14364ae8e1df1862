import { stat } from 'node:fs/promises';
import { dateFormats, type DateFormat } from '../../../shared/sources/formats/parse-date.ts';
import { Refused, WrongCall } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';

/** The call of `import`, as it was typed. */
export interface ImportOptions {
  readonly source: string;
  /** Kind of file, for a source that is new. */
  readonly type: string | undefined;
  readonly product: string | undefined;
  readonly productField: string | undefined;
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly map: string | undefined;
  /** Format of the dates, for a mapping that is guessed. */
  readonly dateFormat: DateFormat | undefined;
  readonly data: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly files: readonly string[];
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const specs = {
  source: text,
  type: text,
  product: text,
  'product-field': text,
  kind: text,
  language: text,
  map: text,
  'date-format': text,
  data: text,
  'dry-run': flag,
  json: flag,
  quiet: flag,
};

/** @throws WrongCall, or Refused when a file cannot be read */
export async function importOptions(args: readonly string[]): Promise<ImportOptions> {
  const options = parseOptions('import', args, specs, 'some');
  const source = options.text('source');
  if (source === undefined) {
    throw new WrongCall(
      'Cannot run import: --source ID says where the feedback comes from; any name of yours will do',
    );
  }
  if (options.files.length === 0) throw new WrongCall('Cannot run import: name at least one file');
  const product = options.text('product');
  const productField = options.text('product-field');
  if (product !== undefined && productField !== undefined) {
    throw new WrongCall('Cannot run import: --product and --product-field exclude each other');
  }
  const map = options.text('map');
  const dateFormat = dateFormatOf(options.text('date-format'));
  if (map !== undefined && dateFormat !== undefined) {
    throw new WrongCall(
      'Cannot run import: --map and --date-format exclude each other; the mapping names it',
    );
  }
  for (const file of options.files) await mustBeFile(file);
  return {
    source,
    product,
    productField,
    type: options.text('type'),
    kind: options.text('kind'),
    language: options.text('language'),
    map,
    dateFormat,
    data: options.text('data') ?? DEFAULT_DATA_FOLDER,
    dryRun: options.flag('dry-run'),
    json: options.flag('json'),
    quiet: options.flag('quiet'),
    files: options.files,
  };
}

function dateFormatOf(text: string | undefined): DateFormat | undefined {
  if (text === undefined) return undefined;
  const format = dateFormats.find((one) => one.toLowerCase() === text.toLowerCase());
  if (format !== undefined) return format;
  throw new WrongCall(
    `Cannot run import: --date-format must be one of ${dateFormats.join(', ')}, got "${text}"`,
  );
}

async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused(`Cannot import ${path} (${code}): it must be a file that can be read`);
  });
  if (!found.isFile()) throw new Refused(`Cannot import ${path}: it must be a file, got a folder`);
}
