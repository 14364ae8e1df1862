// npm run chaos -- [--deliveries 20000] [--kills 12] [--seed 1]: prints figures; exit code 1 when an invariant is broken.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runChaos } from './run-chaos.ts';

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = await temporaryFolder();
try {
  const { figures, violations } = await runChaos({
    deliveries: Number(values.deliveries),
    kills: Number(values.kills),
    seed: Number(values.seed),
    folder: folder.path,
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  const rows = Object.entries(figures).map(
    ([name, value]) => `| ${name} | ${Number(value.toPrecision(5)).toLocaleString('en')} |`,
  );
  process.stdout.write(
    `${String(cpus().length)} cores, Node ${process.versions.node}, seed ${values.seed}\n\n| figure | value |\n| --- | --- |\n${rows.join('\n')}\n`,
  );
  for (const violation of violations.slice(0, 50)) process.stderr.write(`${violation}\n`);
  process.exitCode = violations.length > 0 ? 1 : 0;
} finally {
  await folder.remove();
}
