import type { ImportCounts } from '../../../shared/domain/import-job.ts';
import type { Command, ExitCode, Io } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { importOptions, type ImportOptions } from '../import/import-options.ts';
import type { ImportedFile } from '../import/import-file.ts';
import { unratedLine } from '../import/unrated-line.ts';
import { plural } from '../plural.ts';

export const importFiles: Command = {
  name: 'import',
  summary: 'Reads exports and stores, scores and publishes their feedback',
  help: `quality-signals import --source ID [--product NAME | --product-field COLUMN] [--map FILE] [--data DIR]
                       [--dry-run] [--json] [--quiet] FILE...
quality-signals import --template

Reads plain, .gz and .zip files of any size, also while "quality-signals start" runs on the same data folder.
Reading a file again changes nothing. Rows that cannot be read, or are dated later than tomorrow, go to
FILE.rejected.csv with line and reason. A row whose rating alone cannot be read is kept without it, and counted.

Options:
  --source ID             a source of quality.yaml, a kind of file (google-play, amazon-reviews, generic-csv, ...;
                          "source types" lists them all), or a new name of yours
  --type TYPE             kind of file of a new source; else the ending of the file's name says it
  --product NAME          product of all rows, whatever the file says: no column is read for it
  --product-field COLUMN  column that names the product
  --kind KIND             review (default), complaint or survey
  --language TAG          language of rows that name none, like de
  --map FILE              YAML: canonical field to column; guessed when left out (see --dry-run)
  --date-format FORMAT    for a guessed mapping whose dates can mean two days (05/03/2024):
                          DD/MM/YYYY, M/D/YYYY, D.M.YYYY, ...
  --data DIR              data folder (default ${DEFAULT_DATA_FOLDER})
  --dry-run               shows the mapping and five rows as they would be read, and how many would be refused;
                          stores nothing
  --json                  one JSON object per file: {file, read, created, updated, unchanged, deleted, rejected,
                          quarantined, unrated?: {rows, first}, doubt?}
  --quiet                 no progress
  --template              prints a CSV to fill in, for what has no export of its own (G2, Capterra, Kununu, surveys);
                          --source generic-mapped reads it

Canonical fields: externalId, product, kind, rating, title, text, language, author, occurredAt, updatedAt, url,
location, order, verified, labels. A mapping file looks like this:
  externalId: Complaint ID
  occurredAt: { column: Date, format: M/D/YY }
  rating: { column: Stars, min: 1, max: 5 }
  kind: { value: complaint }

Examples:
  quality-signals import --source shop --dry-run reviews.csv
  quality-signals import --source shop --product "Our kettle" reviews.csv
  quality-signals import --source bank --map bank.yaml --product-field "Sub-product" complaints.csv.gz`,
  async run(args, io) {
    if (args.includes('--template')) return printTemplate(io);
    const options = await importOptions(args);
    return options.dryRun ? showFirst(options, io) : importAll(options, io);
  },
};

async function printTemplate(io: Io): Promise<ExitCode> {
  const { template } = await import('../../../shared/sources/generic-mapped/template.ts');
  io.out(template);
  return 0;
}

async function showFirst(options: ImportOptions, io: Io): Promise<ExitCode> {
  const { previewFile } = await import('../import/preview.ts');
  let code: ExitCode = 0;
  for (const file of options.files) if (!(await previewFile(file, options, io))) code = 1;
  return code;
}

async function importAll(options: ImportOptions, io: Io): Promise<ExitCode> {
  const [{ withData }, { prepareImport }, { importFile }] = await Promise.all([
    import('../open-data.ts'),
    import('../import/prepare-import.ts'),
    import('../import/import-file.ts'),
  ]);
  let code: ExitCode = 0;
  await withData(
    options.data,
    { for: 'import', say: io.say, prepare: (folder) => prepareImport(folder, options, io) },
    async (data) => {
      for (const file of options.files) {
        const done = await importFile(data, file, options, io);
        if (!done.ok) io.say(`Cannot import ${file}: ${done.error}`);
        else tell(file, done.value, options.json, io);
        if (!done.ok || done.value.counts.rejected + done.value.counts.quarantined > 0) code = 1;
      }
      if (!options.quiet) io.say('Adding up the weeks and publishing them');
      await data.settle();
    },
  );
  return code;
}

function tell(
  file: string,
  { counts, unrated, doubt, rejectedFile }: ImportedFile,
  json: boolean,
  io: Io,
): void {
  io.out(json ? `${JSON.stringify({ file, ...counts, unrated, doubt })}\n` : `${file}: ${asText(counts)}\n`);
  if (unrated !== undefined) io.say(unratedLine(unrated));
  if (doubt !== undefined) io.say(doubt);
  if (rejectedFile !== undefined) {
    const [were, they] = counts.rejected === 1 ? ['was', 'it is'] : ['were', 'they are'];
    io.say(
      `${plural(counts.rejected, 'row')} ${were} refused; ${they} in ${rejectedFile} with line and reason`,
    );
  }
}

const asText = ({ read, ...rest }: ImportCounts): string =>
  `${String(read)} read, ${Object.entries(rest)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ')}`;
