import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeFileWhole } from '../../../shared/adapters/write-file-whole.ts';
import { Refused, WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';
import { weekOption } from '../week-option.ts';

export const report: Command = {
  name: 'report',
  summary: 'Writes the weekly report as one self-contained HTML file',
  help: `quality-signals report [--week W] --out FILE.html [--data DIR]

Options:
  --week W     ISO week like 2026-W47; the latest published one when left out
  --out FILE   where to write it
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})

Example:
  quality-signals report --week 2026-W47 --out w47.html`,
  async run(args, io) {
    const options = parseOptions('report', args, {
      week: { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string' },
    });
    const wanted = weekOption('report', 'week', options.text('week'));
    const out = options.text('out');
    if (out === undefined) throw new WrongCall('Cannot run report: --out FILE.html says where to write it');
    await access(dirname(resolve(out)), constants.W_OK).catch(() => {
      throw new Refused(`Cannot write ${out}: its folder must exist and be writable`);
    });
    const [{ withData }, { weekAsHtml }] = await Promise.all([
      import('../open-data.ts'),
      import('../week-as-html.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const { week, html } = await withData(path, { for: 'read', say: io.say }, (data) =>
      weekAsHtml(data, wanted),
    );
    await writeFileWhole(resolve(out), html);
    io.out(`${out}\n`);
    io.say(`The report of ${week} is written`);
    return 0;
  },
};
