import type { Publication } from '../../../shared/domain/publication.ts';
import type { Signal } from '../../../shared/domain/signal.ts';
import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';
import { plural } from '../plural.ts';
import { weekOption } from '../week-option.ts';

export const signals: Command = {
  name: 'signals',
  summary: 'Shows the signals of a week',
  help: `quality-signals signals [--week W] [--data DIR] [--json]

Options:
  --week W     ISO week like 2026-W47; the latest published one when left out
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})
  --json       the whole publication as JSON

Examples:
  quality-signals signals
  quality-signals signals --week 2026-W47 --json | jq '.signals[].explanation'`,
  async run(args, io) {
    const options = parseOptions('signals', args, {
      week: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    });
    const wanted = weekOption('signals', 'week', options.text('week'));
    const [{ withData }, { readPublication }] = await Promise.all([
      import('../open-data.ts'),
      import('../read-publication.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const publication = await withData(path, { for: 'read', say: io.say }, (data) =>
      readPublication(data, wanted),
    );
    io.out(options.flag('json') ? `${JSON.stringify(publication)}\n` : asText(publication));
    return 0;
  },
};

function asText({ week, revision, final, signals: found, ongoing, watches, series }: Publication): string {
  const head = `${week}, revision ${String(revision)}, ${final ? 'final' : 'provisional'}: ${plural(found.length, 'signal')}, ${String(ongoing.length)} told before and going on, ${String(watches.length)} on watch, ${plural(series, 'series', 'series')} judged`;
  const before = ongoing.flatMap((signal) => [
    ...lines(signal),
    `      told in ${signal.verdict.newsWeek ?? week}`,
  ]);
  return [head, ...found.flatMap(lines), ...before, ''].join('\n');
}

/** Names come from outside: control characters would move the cursor. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

function lines({ id, verdict, explanation, owner, newTerms }: Signal): readonly string[] {
  const direction = verdict.direction === 'down' ? 'down' : 'up';
  const measure = [verdict.product, verdict.aspect, verdict.source].map(plain).join(' / ');
  return [
    '',
    `${direction.toUpperCase().padEnd(5)} ${measure}`,
    `      ${plain(explanation)}`,
    ...(newTerms.length > 0 ? [`      new words: ${newTerms.map(plain).join(', ')}`] : []),
    ...(owner === undefined ? [] : [`      owner: ${plain(owner)}`]),
    `      id: ${plain(id)}`,
  ];
}
