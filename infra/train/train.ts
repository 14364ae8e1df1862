// node infra/train/train.ts --data FOLDER: fits the English weight table and writes it as a module of the scorer. The
// same data and the same Node give the same bytes. docs/scoring.md names the data.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crossValidate, foldings } from './cross-validate.ts';
import { toTrainingTexts } from './examples.ts';
import { fitTable } from './fit-table.ts';
import { readLabelledTexts } from './labelled-sets.ts';
import { weightsModule } from './weights-module.ts';

const target = new URL('../../shared/scoring/table/trained-weights.ts', import.meta.url);
const say = (text: string): boolean => process.stderr.write(`${text}\n`);

function main(): number {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (values.data === undefined) {
    say(
      'Cannot train: --data must name the folder of the labelled sets (<set>.jsonl or .jsonl.gz), got nothing',
    );
    return 2;
  }
  const texts = toTrainingTexts(readLabelledTexts(values.data));
  say(`${String(texts.length)} texts`);
  const { platt } = crossValidate(texts, foldings['unseen family'], (family) => say(`without ${family}`));
  say('all');
  const module = weightsModule(fitTable(texts), platt);
  writeFileSync(target, module);
  say(`${target.pathname}: ${String(module.length)} bytes`);
  return 0;
}

process.exitCode = main();
