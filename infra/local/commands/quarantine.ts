import type { Quarantined } from '../../../shared/domain/quarantine.ts';
import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { listShowReplay, readWanted, type Waiting } from '../operations/list-show-replay.ts';
import { parseOptions } from '../parse-options.ts';

export const quarantine: Command = {
  name: 'quarantine',
  summary: 'Lists, shows and sends again what could not be read',
  help: `quality-signals quarantine list [--json] [--data DIR]
quality-signals quarantine show ID [--data DIR]
quality-signals quarantine replay ID|--all [--data DIR]

Deliveries that were accepted and could not be read, each with the reason. Their bodies are kept redacted: what is sent
again is the redacted body. One that would fail again, or whose id was redacted, is not sent, and the reason is said.

Options:
  --all        all of them
  --json       the list as JSON
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})

Examples:
  quality-signals quarantine list
  quality-signals quarantine show shop/msg_2b1c
  quality-signals quarantine replay --all`,
  async run(args, io) {
    const options = parseOptions(
      'quarantine',
      args,
      { all: { type: 'boolean' }, data: { type: 'string' }, json: { type: 'boolean' } },
      'some',
    );
    const wanted = readWanted('quarantine', options);
    const [{ withData }, { openQuarantine }, { configurationOf }, { readSettings }] = await Promise.all([
      import('../open-data.ts'),
      import('../operations/quarantine.ts'),
      import('../configuration.ts'),
      import('../data-folder.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const access = wanted.action === 'replay' ? 'change' : 'read';
    return withData(path, { for: access, say: io.say }, async (data) => {
      const { clients, environment, folder } = data;
      const { list, body, replay } = openQuarantine(clients, environment, async () =>
        configurationOf(await readSettings(folder)),
      );
      const waiting: Waiting<Quarantined> = {
        list,
        line: ({ id, receivedAt, reason }) => `${id}  ${receivedAt}  ${reason}`,
        show: async (item) => (await body(item)) ?? 'Its body was not kept',
        replay,
      };
      const code = await listShowReplay(waiting, wanted, io, { json: options.flag('json') });
      if (wanted.action === 'replay') await data.settle();
      return code;
    });
  },
};
