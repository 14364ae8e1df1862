import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';

export const version: Command = {
  name: 'version',
  summary: 'Prints the version',
  help: 'quality-signals version',
  async run(args, io) {
    parseOptions('version', args, {});
    const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
    io.out(`${z.object({ version: z.string() }).parse(JSON.parse(text)).version}\n`);
    return 0;
  },
};
