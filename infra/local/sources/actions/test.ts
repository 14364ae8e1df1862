import { readFile } from 'node:fs/promises';
import { Refused } from '../../command.ts';
import { knownSource, openSettings } from '../known-source.ts';
import { testBody } from '../test-body.ts';
import { folderOf, idOf, inputOf, type Action } from './action.ts';

export const act: Action = async (options, io, [file]) => {
  const { config } = await openSettings(folderOf(options));
  const settings = knownSource(config, idOf(options));
  const body = file === undefined ? await inputOf(io) : await bytesOf(file);
  const tested = testBody(body, settings, config);
  if (!tested.ok) throw new Refused(`It would be set aside: ${tested.error}`);
  io.out(tested.value);
  return 0;
};

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch(() => {
    throw new Refused(`Cannot read ${path}: give the path of a readable file`);
  });
