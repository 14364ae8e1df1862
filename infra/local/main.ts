// The command line: finds the command, runs it, turns what went wrong into one sentence and an exit code.
import { commands } from './commands/index.ts';
import { Refused, WrongCall, type ExitCode } from './command.ts';
import { didYouMean } from '../../shared/config/nearest-name.ts';
import { createIo, endProcess } from './process-io.ts';

async function run(args: readonly string[]): Promise<ExitCode> {
  const io = createIo();
  try {
    const { name, rest } = callOf(args);
    const command = commands.find((one) => one.name === name);
    if (!command) {
      const hint = didYouMean(
        name,
        commands.map((one) => one.name),
      );
      throw new WrongCall(
        `Cannot run ${name}: there is no such command${hint}; "quality-signals help" lists them`,
      );
    }
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof WrongCall || error instanceof Refused)) throw error;
    io.say(`${error.message}`);
    return error instanceof WrongCall ? 2 : 1;
  }
}

/** `help NAME`, `NAME --help` and `--help` are the same command. */
function callOf(args: readonly string[]): { readonly name: string; readonly rest: readonly string[] } {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h') return { name: 'help', rest };
  if (first === '--version' || first === '-v') return { name: 'version', rest };
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return { name: 'help', rest: [first] };
  return { name: first, rest };
}

try {
  endProcess(await run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(
    `This is a mistake of the program, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  endProcess(1);
}
