import type { DeadLetter } from '../../../shared/domain/dead-letter.ts';
import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { listShowReplay, readWanted, type Waiting } from '../operations/list-show-replay.ts';
import { parseOptions } from '../parse-options.ts';

export const deadLetters: Command = {
  name: 'dead-letters',
  summary: 'Lists, shows and sends again what failed 5 times',
  help: `quality-signals dead-letters list [--json] [--data DIR]
quality-signals dead-letters show ID [--data DIR]
quality-signals dead-letters replay ID|--all [--data DIR]

Messages that failed 5 times. Their texts are shown redacted and without authors; what is sent again is the message itself.
Sending again is harmless: what was stored before counts once.

Options:
  --all        all of them
  --json       the list as JSON
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})

Examples:
  quality-signals dead-letters list
  quality-signals dead-letters replay --all`,
  async run(args, io) {
    const options = parseOptions(
      'dead-letters',
      args,
      { all: { type: 'boolean' }, data: { type: 'string' }, json: { type: 'boolean' } },
      'some',
    );
    const wanted = readWanted('dead-letters', options);
    const [{ withData }, { openDeadLetters }] = await Promise.all([
      import('../open-data.ts'),
      import('../operations/dead-letters.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const access = wanted.action === 'replay' ? 'change' : 'read';
    return withData(path, { for: access, say: io.say }, async (data) => {
      const { clients, environment } = data;
      const { list, replay } = openDeadLetters(clients.sqs, environment);
      const waiting: Waiting<DeadLetter> = {
        list,
        line: ({ id, queue, sentAt, what }) => `${id}  ${queue}  ${sentAt}  ${what}`,
        show: async ({ message }) => message,
        replay: ({ id }) => replay(id),
      };
      const code = await listShowReplay(waiting, wanted, io, { json: options.flag('json') });
      if (wanted.action === 'replay') await data.settle();
      return code;
    });
  },
};
