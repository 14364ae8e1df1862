import { stringify } from 'yaml';
import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import type { AspectList, ListedAspect } from '../list-aspects.ts';
import { plural } from '../plural.ts';
import { parseOptions } from '../parse-options.ts';

export const aspects: Command = {
  name: 'aspects',
  summary: 'Lists the aspects, and frequent words that none of them has yet',
  help: `quality-signals aspects [--data DIR] [--json]

The aspects that feedback is sorted by, with the number of words and phrases of each by language. Below them, for
feedback of the last 13 weeks in which no aspect is named, the words and pairs of words that are frequent there and
rarer elsewhere: as lines for quality.yaml, to be put under an aspect of yours. "quality-signals rescore" then sorts
history by them. Corrections ("quality-signals correct") of these weeks are counted, with the words they have in common.

Options:
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})
  --json       {aspects: [{id, name, words}], weeks, unnamed: [{language, n, terms: [{term, texts}]}],
               corrections: [{aspect, n, terms}]}

Examples:
  quality-signals aspects
  quality-signals aspects --json | jq '.unnamed[].terms'`,
  async run(args, io) {
    const options = parseOptions('aspects', args, { data: { type: 'string' }, json: { type: 'boolean' } });
    const [{ withData }, { listAspects }] = await Promise.all([
      import('../open-data.ts'),
      import('../list-aspects.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const list = await withData(path, { for: 'read', say: io.say }, listAspects);
    io.out(options.flag('json') ? `${JSON.stringify(list)}\n` : asText(list));
    return 0;
  },
};

function asText({ aspects: all, weeks, unnamed, corrections }: AspectList): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return [
    ...all.map((aspect) => aspectLine(aspect, width)),
    '',
    ...(unnamed.length === 0
      ? [`No frequent words outside of the aspects in the last ${String(weeks)} weeks`]
      : proposal(unnamed, weeks)),
    ...corrections.map(correctionLine),
    '',
  ].join('\n');
}

function aspectLine({ id, name, words }: ListedAspect, width: number): string {
  const counts = Object.entries(words).map(([language, count]) => `${language} ${String(count)}`);
  return `${id.padEnd(width)}  ${name}: ${counts.length === 0 ? 'no words' : counts.join(', ')}`;
}

function correctionLine({ aspect, n, terms }: AspectList['corrections'][number]): string {
  const mention = terms.length === 0 ? '' : `, with words of their own: ${terms.join(', ')}`;
  return `# ${plural(n, 'correction')} to ${aspect}${mention}`;
}

/** Valid YAML: a person gives it the id and takes out what is no topic. */
function proposal(unnamed: AspectList['unnamed'], weeks: number): readonly string[] {
  const told = unnamed.map(
    ({ language, n, terms }) =>
      `#   ${language}, ${String(n)} feedback: ${terms.map(({ term, texts }) => `${term} ${String(texts)}`).join(', ')}`,
  );
  const words = Object.fromEntries(
    unnamed.map(({ language, terms }) => [
      language === 'und' ? '*' : language,
      terms.map(({ term }) => term),
    ]),
  );
  return [
    `# Not in any aspect yet, last ${String(weeks)} weeks, with the feedback that uses it:`,
    ...told,
    stringify({ aspects: [{ id: 'new-aspect', name: 'New aspect', words }] }).trimEnd(),
  ];
}
