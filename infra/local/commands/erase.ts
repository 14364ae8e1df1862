import { WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions, type ParsedOptions } from '../parse-options.ts';
import type { ErasureTarget } from '../erase-feedback.ts';

export const erase: Command = {
  name: 'erase',
  summary: 'Erases feedback for ever, and gives a receipt',
  help: `quality-signals erase --source ID --external-id X [--data DIR]
quality-signals erase --author A [--data DIR]

Erased feedback is not stored again when its source sends it again, and the weeks are added up anew without it.
Words of it leave every published revision; rejected rows and bodies in quarantine that name it go too.
The receipt is one JSON object: {job, requestedAt, doneAt, target, erased, reached}. It holds no author and no text.
An id that was never stored has a receipt with "erased": 0, and is refused when it comes later.

Options:
  --source ID, --external-id X   one feedback, by the id that its source gave it
  --author A                     all feedback of an author, over all sources, as the sources named the author
  --data DIR                     data folder (default ${DEFAULT_DATA_FOLDER})

Examples:
  quality-signals erase --source shop --external-id rv_7f3a91
  quality-signals erase --author cust-20931 > receipt.json`,
  async run(args, io) {
    const options = parseOptions('erase', args, {
      source: { type: 'string' },
      'external-id': { type: 'string' },
      author: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    });
    const target = targetOf(options);
    const [{ withData }, { eraseFeedback }] = await Promise.all([
      import('../open-data.ts'),
      import('../erase-feedback.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const receipt = await withData(path, { for: 'change', say: io.say }, (data) =>
      eraseFeedback(data, target),
    );
    io.out(`${JSON.stringify(receipt)}\n`);
    if (receipt.erased > 0) return 0;
    io.say('Nothing of it was stored; a later delivery of it would be refused all the same');
    return 0;
  },
};

function targetOf(options: ParsedOptions): ErasureTarget {
  const source = options.text('source');
  const externalId = options.text('external-id');
  const author = options.text('author');
  if (author !== undefined && source === undefined && externalId === undefined)
    return { by: 'author', author };
  if (author === undefined && source !== undefined && externalId !== undefined) {
    return { by: 'id', source, externalId };
  }
  throw new WrongCall('Cannot run erase: give either --source ID with --external-id X, or --author A');
}
