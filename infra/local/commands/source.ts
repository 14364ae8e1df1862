import { WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';
import type { Action } from '../sources/actions/action.ts';

const specs = {
  source: { type: 'string' },
  type: { type: 'string' },
  name: { type: 'string' },
  product: { type: 'string' },
  'product-field': { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
  map: { type: 'string' },
  options: { type: 'string' },
  every: { type: 'string' },
  given: { type: 'boolean' },
  end: { type: 'boolean' },
  data: { type: 'string' },
} as const;

export const source: Command = {
  name: 'source',
  summary: 'Connects a source: kinds, address, secret, a call to try it, how a record would be read',
  help: `quality-signals source types | add | show | test | rotate [--source ID] [--data DIR]

source types                       all kinds of sources
source add --source ID --type KIND adds one to the quality file (comments stay), else to the data folder, makes its secret and shows it once
    --name TEXT  --product NAME | --product-field FIELD  --kind review|complaint|survey  --language TAG
    --map FILE       which field is which, of the generic kinds
    --options JSON   options of the kind, as docs/configuration.md names them
    --every TIME     pulls it as often, like 6h, of kinds that can be pulled
source show                        your sources, one a line
source show --source ID            address, what to do at the vendor, a call to try it
source test --source ID [FILE]     how the body of a webhook would be read and scored; stores nothing. Without FILE
                                   it is read from standard input
source rotate --source ID          a new secret; the one before is taken, too, until --end
    --given          the secret of the vendor, read from standard input, instead of one of ours
    --end            only the newest secret is taken from now on

Options:
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})

Examples:
  quality-signals source add --source app --type standard-webhooks --name "Our app"
  quality-signals source test --source app delivery.json`,
  async run(args, io) {
    const options = parseOptions('source', args, specs, 'some');
    const [action = '', ...files] = options.files;
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!run) {
      throw new WrongCall(
        `Cannot run source: the first word must be one of ${Object.keys(actions).join(', ')}, got ${action === '' ? 'none' : action}`,
      );
    }
    if (files.length > (action === 'test' ? 1 : 0)) {
      throw new WrongCall(
        `Cannot run source ${action}: got ${files.at(-1) ?? ''}, and it takes no more words`,
      );
    }
    return run(options, io, files);
  },
};

/** Loaded when asked for. */
const actions: Readonly<Record<string, Action>> = {
  types: async (...call) => (await import('../sources/actions/types.ts')).act(...call),
  add: async (...call) => (await import('../sources/actions/add.ts')).act(...call),
  show: async (...call) => (await import('../sources/actions/show.ts')).act(...call),
  test: async (...call) => (await import('../sources/actions/test.ts')).act(...call),
  rotate: async (...call) => (await import('../sources/actions/rotate.ts')).act(...call),
};
