import { readFile } from 'node:fs/promises';
import { createScorer } from '../../../../shared/scoring/create-scorer.ts';
import { Refused } from '../../command.ts';
import { dryRun } from '../dry-run.ts';
import { dryRunText } from '../dry-run-text.ts';
import { knownSource, openSettings } from '../known-source.ts';
import { folderOf, idOf, inputOf, type Action } from './action.ts';

export const act: Action = async (options, io, [file]) => {
  const { config } = await openSettings(folderOf(options));
  const settings = knownSource(config, idOf(options));
  const body = file === undefined ? await inputOf(io) : await bytesOf(file);
  const tested = dryRun({ body }, { settings, config, scorer: createScorer({ aspects: config.aspects }) });
  switch (tested.outcome) {
    case 'set-aside':
      throw new Refused(`It would be set aside: ${tested.reason}`);
    case 'asks-vendor':
      io.out(`# says that there is something to read; the vendor would be asked at ${tested.address}\n`);
      return 0;
    case 'read':
      io.out(dryRunText(tested.records));
      return 0;
  }
};

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch(() => {
    throw new Refused(`Cannot read ${path}: give the path of a readable file`);
  });
