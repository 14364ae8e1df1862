import { WrongCall } from '../../command.ts';
import { hasWebhook } from '../../configuration.ts';
import { readMapFile } from '../../import/read-map-file.ts';
import type { ParsedOptions } from '../../parse-options.ts';
import { addSource } from '../add-source.ts';
import { knownSource, openSettings } from '../known-source.ts';
import { secretOf } from '../secret-of.ts';
import { connectionText } from '../show-source.ts';
import { folderOf, idOf, type Action } from './action.ts';

/** Options that are settings of the source as they stand. */
const settingOf = {
  name: 'name',
  product: 'product',
  'product-field': 'productField',
  kind: 'kind',
  language: 'language',
} as const;

export const act: Action = async (options, io) => {
  const id = idOf(options);
  const type = options.text('type');
  if (type === undefined)
    throw new WrongCall('Cannot run source add: --type KIND; "source types" lists them');
  const map = options.text('map');
  const every = options.text('every');
  await addSource(await openSettings(folderOf(options)), {
    id,
    type,
    ...textsOf(options),
    ...(hasWebhook(type) ? { secret: id } : {}),
    ...(map === undefined ? {} : { mapping: await readMapFile(map) }),
    ...(every === undefined ? {} : { pull: { every } }),
    ...optionsOf(options.text('options')),
  });
  const { folder, settings, config } = await openSettings(folderOf(options));
  const added = knownSource(config, id);
  io.say(`Added to ${settings.configFile ?? folder.settingsFile}`);
  io.out(await connectionText(added, folder, await secretOf(folder, added)));
  return 0;
};

const textsOf = (options: ParsedOptions): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(settingOf).flatMap(([option, key]) => {
      const text = options.text(option);
      return text === undefined ? [] : [[key, text]];
    }),
  );

function optionsOf(json: string | undefined): { readonly options?: Record<string, unknown> } {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return { options: { ...value } };
  } catch {
    // Told below, as for every other value.
  }
  throw new WrongCall(`Cannot run source add: --options must be a JSON object, got ${json.slice(0, 80)}`);
}
