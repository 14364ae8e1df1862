// Imports the file of a folder in a process of its own, so that it can be killed and its memory measured. Says what it
// took as JSON on standard output.
import { importExport } from '../../../functions/import/import-export.ts';
import { createFilePorts } from './file-ports.ts';

const [folder = ''] = process.argv.slice(2);
let from = 0;
const ports = createFilePorts(folder, (offset) => {
  from = offset;
});
const began = performance.now();
await importExport(ports, { key: 'exports/bench/export.csv', etag: 'large', source: 'bench' });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    from,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMb: maxRSS / 1024,
  }),
);
