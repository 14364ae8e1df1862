import { parseArgs } from 'node:util';
import { WrongCall, type OptionSpecs } from './command.ts';
import { didYouMean } from '../../shared/config/nearest-name.ts';

export interface ParsedOptions {
  /** Value of `--name VALUE`; the last one when given twice. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
  readonly files: readonly string[];
}

/**
 * Options and file names of one command.
 *
 * @param files whether it takes any; `instead` ends the sentence of the error, as in `; import it first`
 * @throws WrongCall when an option is unknown (names the nearest), lacks its value or has one too many
 */
export function parseOptions(
  command: string,
  args: readonly string[],
  specs: OptionSpecs,
  files: 'some' | { readonly instead: string } = { instead: '' },
): ParsedOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: specs,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs[token.name];
    if (!spec) {
      const hint = didYouMean(token.name, Object.keys(specs), '--');
      throw new WrongCall(`Cannot run ${command}: ${token.rawName} is no option of it${hint}`);
    }
    if (spec.type === 'boolean') {
      if (token.value !== undefined)
        throw new WrongCall(`Cannot run ${command}: ${token.rawName} takes no value`);
      flags.add(token.name);
    } else if (token.value === undefined || (token.inlineValue !== true && token.value.startsWith('--'))) {
      throw new WrongCall(`Cannot run ${command}: ${token.rawName} needs a value`);
    } else {
      texts.set(token.name, token.value);
    }
  }
  if (files !== 'some' && positionals[0] !== undefined) {
    throw new WrongCall(`Cannot run ${command}: it takes no file, got ${positionals[0]}${files.instead}`);
  }
  return { text: (name) => texts.get(name), flag: (name) => flags.has(name), files: positionals };
}
