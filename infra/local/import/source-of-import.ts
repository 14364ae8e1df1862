import type * as z from 'zod';
import { didYouMean } from '../../../shared/config/nearest-name.ts';
import {
  sourceSettingsSchema,
  type QualityConfig,
  type SourceSettings,
} from '../../../shared/config/quality-config.ts';
import { isSourceType, sources } from '../../../shared/sources/index.ts';
import type { ExportSource, Source } from '../../../shared/sources/source.ts';
import { plainIssue } from '../../config/plain-issue.ts';
import { Refused, WrongCall } from '../command.ts';
import type { ImportOptions } from './import-options.ts';

/** The mapping of a source whose rows are all of one product. */
export function withoutProduct<T extends { readonly product?: unknown }>(mapping: T): Omit<T, 'product'> {
  const { product: _product, ...others } = mapping;
  return others;
}

/** A source that files can be read for. */
export interface ImportSource {
  readonly settings: SourceSettings;
  readonly plugin: Source & { readonly export: ExportSource };
  /** Not in the configuration yet, or not with these settings: must be remembered. */
  readonly isNew: boolean;
}

/** What names a kind of file when nobody says it. */
const typeByEnding: readonly (readonly [RegExp, string])[] = [
  [/\.(jsonl|ndjson)(\.gz|\.zip)?$/i, 'generic-jsonl'],
  [/\.(csv|tsv|txt)(\.gz|\.zip)?$/i, 'generic-csv'],
];

const exportTypes = (): readonly string[] =>
  Object.entries<Source>(sources).flatMap(([id, plugin]) => (plugin.export ? [id] : []));

/**
 * The source that the call means: a configured one, one named like a kind of file, or a new one of the kind that
 * the file's name shows.
 *
 * @param mapping out of `--map`
 */
export function sourceOfImport(
  config: QualityConfig,
  options: ImportOptions,
  mapping: Readonly<Record<string, unknown>> | undefined,
): ImportSource {
  const known = config.sources.find((source) => source.id === options.source);
  if (known?.sample === true) {
    throw new Refused(
      `Cannot import for ${known.id}: it is a source of the sample data; choose a name of your own with --source`,
    );
  }
  const type = typeOf(config, options, known);
  const plugin: Source = sources[type];
  if (!plugin.export) {
    throw new Refused(
      `Cannot import for ${options.source}: ${plugin.name} comes as a webhook, not as a file; files can be ${exportTypes().join(', ')}`,
    );
  }
  const wanted = sourceSettingsSchema.safeParse({
    ...known,
    id: options.source,
    type,
    ...mappingOf(options, mapping ?? known?.mapping),
    ...(options.product === undefined ? {} : { product: options.product, productField: undefined }),
    ...(options.productField === undefined ? {} : { product: undefined, productField: options.productField }),
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  if (!wanted.success) throw new WrongCall(`Cannot run import: ${problemOf(wanted.error.issues[0])}`);
  const settings = wanted.data;
  const isNew = JSON.stringify(settings) !== JSON.stringify(known);
  return { settings, plugin: { ...plugin, export: plugin.export }, isNew };
}

/** `--product` is the product of all rows: no column is read for it. `--date-format` asks for a new guess. */
function mappingOf(
  { product, dateFormat }: ImportOptions,
  mapping: SourceSettings['mapping'],
): Pick<SourceSettings, 'mapping'> {
  if (mapping === undefined || dateFormat !== undefined) return { mapping: undefined };
  return { mapping: product === undefined ? mapping : withoutProduct(mapping) };
}

function typeOf(
  config: QualityConfig,
  { source, type, files }: ImportOptions,
  known: SourceSettings | undefined,
): keyof typeof sources {
  const wanted = type ?? known?.type ?? (isSourceType(source) ? source : undefined);
  if (wanted !== undefined) {
    if (isSourceType(wanted)) return wanted;
    throw new WrongCall(
      `Cannot run import: ${wanted} is no kind of source${didYouMean(wanted, exportTypes())}; files can be ${exportTypes().join(', ')}`,
    );
  }
  const names = [
    ...config.sources.filter((one) => !one.sample).map((one) => one.id),
    ...Object.keys(sources),
  ];
  const hint = didYouMean(source, names);
  const byEnding = typeByEnding.find(([ending]) => files.every((file) => ending.test(file)))?.[1];
  if (hint === '' && byEnding !== undefined && isSourceType(byEnding)) return byEnding;
  throw new WrongCall(
    `Cannot run import: there is no source ${source}${hint}; for a new one add --type with the kind of file: ${exportTypes().join(', ')}`,
  );
}

const optionNames: Readonly<Record<string, string>> = { id: 'source', productField: 'product-field' };

function problemOf(issue: z.core.$ZodIssue | undefined): string {
  const key = String(issue?.path[0] ?? '');
  return `--${optionNames[key] ?? key} ${issue === undefined ? 'is wrong' : plainIssue(issue)}`;
}
