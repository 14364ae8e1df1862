import { WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';

export const correct: Command = {
  name: 'correct',
  summary: 'Says what a feedback is about, above what the scorer says',
  help: `quality-signals correct --feedback ID --aspect A [--not B] [--data DIR]

The correction stays when the feedback is edited or scored again, and the week is published anew with it.
"quality-signals aspects" counts corrections and proposes the words they have in common.

Options:
  --feedback ID   the "id" of GET /v1/feedback, 32 hexadecimal digits
  --aspect A      aspect that it is about
  --not B         aspect that it is not about: what was said of it is moved
  --data DIR      data folder (default ${DEFAULT_DATA_FOLDER})

Examples:
  quality-signals correct --feedback 7f3a91c25d0e4b6f8a1c3e5d7b9f0a2c --aspect delivery --not support`,
  async run(args, io) {
    const options = parseOptions('correct', args, {
      feedback: { type: 'string' },
      aspect: { type: 'string' },
      not: { type: 'string' },
      data: { type: 'string' },
    });
    const [feedback, aspect, not] = ['feedback', 'aspect', 'not'].map((name) => options.text(name));
    if (feedback === undefined || aspect === undefined) {
      throw new WrongCall('Cannot run correct: --feedback ID and --aspect A say what to correct');
    }
    if (!/^[0-9a-f]{32}$/.test(feedback)) {
      throw new WrongCall(`Cannot run correct: --feedback must be 32 hexadecimal digits, got ${feedback}`);
    }
    const [{ withData }, { correctFeedback }] = await Promise.all([
      import('../open-data.ts'),
      import('../correct-feedback.ts'),
    ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    await withData(path, { for: 'change', say: io.say }, (data) =>
      correctFeedback(data, { feedback, aspect, ...(not === undefined ? {} : { not }) }, io),
    );
    io.out(`${feedback} is about ${aspect}${not === undefined ? '' : `, not ${not}`}\n`);
    return 0;
  },
};
