import { Refused } from '../../command.ts';
import { knownSource, openSettings } from '../known-source.ts';
import { endRotation, rotateSecret } from '../rotate-secret.ts';
import { folderOf, idOf, inputOf, type Action } from './action.ts';

export const act: Action = async (options, io) => {
  const { folder, config } = await openSettings(folderOf(options));
  const settings = knownSource(config, idOf(options));
  const { id } = settings;
  if (options.flag('end')) {
    const ended = await endRotation(folder, settings);
    io.say(ended ? `Only the newest secret of ${id} is taken now` : `${id} has one secret only`);
    return 0;
  }
  const given = options.flag('given') ? (await inputOf(io)).toString('utf8').trim() : undefined;
  if (given === '') throw new Refused('Cannot take the secret: standard input must hold it, got nothing');
  const secret = await rotateSecret(folder, settings, given);
  if (given === undefined) io.out(`${secret}\n`);
  io.say(`${id} takes the new secret and the one before; end that with "source rotate --source ${id} --end"`);
  return 0;
};
