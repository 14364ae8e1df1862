import type { Command, ExitCode, Io } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';
import type { PulledNow } from '../pull-now.ts';

export const pull: Command = {
  name: 'pull',
  summary: 'Asks vendors for new feedback now, whether it is due or not',
  help: `quality-signals pull [--source ID] [--data DIR] [--json]

Asks the vendor of each source with "pull" in the quality file, or of one source that can be pulled, and goes on where
the pull before ended. "quality-signals start" does it by itself, as often as the quality file says; this one works
beside it. The settings of the quality file are read anew. Stopped half-way, the rest is done by the next pull.

Options:
  --source ID   only this source
  --data DIR    data folder (default ${DEFAULT_DATA_FOLDER})
  --json        one JSON object per source: {source, read, created, updated, unchanged, deleted, rejected,
                quarantined, complete, reason?, doubt?}

Examples:
  quality-signals pull
  quality-signals pull --source app-store --json`,
  async run(args, io) {
    const options = parseOptions('pull', args, {
      source: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [{ withData }, { pullNow }, { applyConfiguration }, { readSettings }] = await Promise.all([
      import('../open-data.ts'),
      import('../pull-now.ts'),
      import('../configuration.ts'),
      import('../data-folder.ts'),
    ]);
    let code: ExitCode = 0;
    await withData(
      options.text('data') ?? DEFAULT_DATA_FOLDER,
      {
        for: 'change',
        say: io.say,
        prepare: async (folder) => void (await applyConfiguration(folder, await readSettings(folder))),
      },
      async (data) => {
        for await (const one of pullNow(data, options.text('source'), io)) {
          tell(one, options.flag('json'), io);
          if (one.reason !== undefined || one.counts.rejected + one.counts.quarantined > 0) code = 1;
        }
        io.say('Adding up the weeks and publishing them');
        await data.settle();
      },
    );
    return code;
  },
};

function tell({ source, counts, complete, reason, doubt }: PulledNow, json: boolean, io: Io): void {
  if (json) {
    io.out(`${JSON.stringify({ source, ...counts, complete, reason, doubt })}\n`);
    return;
  }
  const { read, ...rest } = counts;
  const parts = Object.entries(rest).map(([name, count]) => `${String(count)} ${name}`);
  io.out(`${source}: ${String(read)} read, ${parts.join(', ')}\n`);
  if (doubt !== undefined) io.say(`The first that could not be read: ${doubt}`);
  if (reason !== undefined) io.say(`Cannot pull ${source}: ${reason}`);
  else if (!complete) io.say(`Stopped; the next pull of ${source} does the rest`);
}
