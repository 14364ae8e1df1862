import { WrongCall, type Command } from '../command.ts';
import { didYouMean } from '../../../shared/config/nearest-name.ts';

/** @param all the registry: asked for when it is complete */
export const createHelp = (all: () => readonly Command[]): Command => ({
  name: 'help',
  summary: 'Lists the commands, or explains one',
  help: 'quality-signals help [COMMAND]\n\nExamples:\n  quality-signals help\n  quality-signals help import',
  async run([name], io) {
    if (name === undefined) {
      io.out(overview(all()));
      return 0;
    }
    const command = all().find((one) => one.name === name);
    if (!command) {
      const names = all().map((one) => one.name);
      throw new WrongCall(`Cannot explain ${name}: there is no such command${didYouMean(name, names)}`);
    }
    io.out(`${command.summary}.\n\n${command.help}\n`);
    return 0;
  },
});

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    'quality-signals: customer feedback in, weekly quality signals out.',
    '',
    'Usage: quality-signals COMMAND [OPTIONS]',
    '',
    ...lines,
    '',
    '"quality-signals help COMMAND" shows its options with examples.',
    'Results go to standard output, everything else to standard error.',
    'Exit code: 0 done, 1 something was refused, 2 wrong call.',
    '',
  ].join('\n');
}
