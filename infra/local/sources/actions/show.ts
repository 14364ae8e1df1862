import { knownSource, openSettings } from '../known-source.ts';
import { connectionText } from '../show-source.ts';
import { folderOf, idOf, type Action } from './action.ts';

export const act: Action = async (options, io) => {
  const { folder, config } = await openSettings(folderOf(options));
  io.out(await connectionText(knownSource(config, idOf(options)), folder));
  return 0;
};
