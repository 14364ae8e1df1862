import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import type { Finding } from '../doctor/check.ts';
import { checkCredentials, checkNode, checkRegion } from '../doctor/machine.ts';
import { parseOptions } from '../parse-options.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks at Node, configuration, secrets, data folder and AWS settings, each with the fix',
  help: `quality-signals doctor [--data DIR] [--config FILE] [--json]

Options:
  --data DIR      data folder (default ${DEFAULT_DATA_FOLDER})
  --config FILE   quality.yaml to look at, instead of that of the data folder
  --json          the findings as JSON

The exit code is 1 when something must be repaired. What only a deployment to AWS needs is a note.

Example:
  quality-signals doctor --config quality.yaml`,
  async run(args, io) {
    const options = parseOptions('doctor', args, {
      data: { type: 'string' },
      config: { type: 'string' },
      json: { type: 'boolean' },
    });
    const { checkData } = await import('../doctor/data.ts');
    const findings = [
      checkNode(process.versions.node),
      ...(await checkData(options.text('data') ?? DEFAULT_DATA_FOLDER, options.text('config'))),
      checkCredentials(process.env),
      checkRegion(process.env),
    ];
    io.out(options.flag('json') ? `${JSON.stringify(findings)}\n` : findings.map(asText).join(''));
    return findings.some((finding) => finding.state === 'fix') ? 1 : 0;
  },
};

const marks = { ok: 'ok  ', note: 'note', fix: 'FIX ' } as const;

const asText = ({ what, state, found, fix }: Finding): string =>
  `${marks[state]}  ${what.padEnd(15)}  ${found}\n${fix === undefined ? '' : `      ${fix.replaceAll('\n', '\n      ')}\n`}`;
