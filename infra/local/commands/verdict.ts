import { givenVerdictSchema } from '../../../shared/domain/owner-verdict.ts';
import { Refused, WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';

export const verdict: Command = {
  name: 'verdict',
  summary: 'Says what was behind a signal: a real problem, a false alarm, or a known one',
  help: `quality-signals verdict SIGNAL_ID real|false|known [--note TEXT] [--data DIR]

The report counts how many of the judged signals were false. A signal can be judged again; the last verdict holds.
"quality-signals signals" shows the ids.

Options:
  --note TEXT   at most 500 letters; personal data are replaced
  --data DIR    data folder (default ${DEFAULT_DATA_FOLDER})

Examples:
  quality-signals verdict 2026-W47/Kettle/delivery/all real --note "depot moved"
  quality-signals verdict 2026-W47/Kettle/delivery/all false`,
  async run(args, io) {
    const specs = { note: { type: 'string' }, data: { type: 'string' } } as const;
    const options = parseOptions('verdict', args, specs, 'some');
    const [signal, finding, ...rest] = options.files;
    const given = givenVerdictSchema.safeParse({ signal, finding, note: options.text('note') });
    if (!given.success || rest.length > 0) {
      const [issue] = given.error?.issues ?? [];
      const reason = issue ? `${String(issue.path[0])} ${issue.message}` : 'it takes an id and one word';
      throw new WrongCall(`Cannot run verdict: ${reason}; as in: verdict SIGNAL_ID real|false|known`);
    }
    const [{ withData }, { signalJudge }] = await Promise.all([
      import('../open-data.ts'),
      import('../signal-judge.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const judged = await withData(path, { for: 'read', say: io.say }, ({ clients, environment }) =>
      signalJudge(clients, environment)(given.data),
    );
    if (!judged.ok) throw new Refused(`Cannot judge ${given.data.signal}: ${judged.error}`);
    io.say(`${judged.value.signal} is judged: ${judged.value.finding}`);
    return 0;
  },
};
