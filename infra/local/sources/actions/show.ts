import { knownSource, openSettings } from '../known-source.ts';
import { connectionText } from '../show-source.ts';
import { folderOf, type Action } from './action.ts';

/** One source, or the list of all that are not of the sample. */
export const act: Action = async (options, io) => {
  const { folder, config } = await openSettings(folderOf(options));
  const id = options.text('source');
  if (id !== undefined) {
    io.out(await connectionText(knownSource(config, id), folder));
    return 0;
  }
  for (const { id: name, type, sample } of config.sources) if (!sample) io.out(`${name}  ${type}\n`);
  return 0;
};
