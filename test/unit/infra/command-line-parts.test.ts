import { describe, expect, it } from 'vitest';
import { WrongCall } from '../../../infra/local/command.ts';
import { importFiles } from '../../../infra/local/commands/import.ts';
import { parseOptions } from '../../../infra/local/parse-options.ts';
import { createProgress, progressLine } from '../../../infra/local/progress.ts';
import { weeksToMove } from '../../../infra/local/sample/load-sample.ts';
import { msToFullHour } from '../../../infra/local/scheduler.ts';

const specs = { product: { type: 'string' }, json: { type: 'boolean' } } as const;

describe('parseOptions()', () => {
  it('reads options in any order, with the files between them', () => {
    const options = parseOptions(
      'import',
      ['a.csv', '--product', 'Our kettle', '--json', 'b.csv'],
      specs,
      'some',
    );
    expect(options.text('product')).toBe('Our kettle');
    expect(options.flag('json')).toBe(true);
    expect(options.files).toEqual(['a.csv', 'b.csv']);
  });

  it.each([
    [['--prodct', 'x'], 'did you mean --product?'],
    [['--product'], '--product needs a value'],
    [['--product', '--json'], '--product needs a value'],
    [['--json=yes'], '--json takes no value'],
    [['file.csv'], 'it takes no file, got file.csv'],
  ])('refuses %j and says why', (args, reason) => {
    expect(() => parseOptions('signals', args, specs)).toThrow(WrongCall);
    expect(() => parseOptions('signals', args, specs)).toThrow(reason);
  });
});

describe('a command that takes no file', () => {
  it('says what to do with one', () => {
    const instead = '; import it first';
    expect(() => parseOptions('backtest', ['a.csv'], specs, { instead })).toThrow(
      'Cannot run backtest: it takes no file, got a.csv; import it first',
    );
  });
});

describe('createProgress()', () => {
  it('writes a line every 5 seconds where there is no terminal', () => {
    let now = 0;
    const written: string[] = [];
    const io = { progress: (text: string) => void written.push(text), isTerminal: false };
    const progress = createProgress(io, 'Storing', { now: () => now });
    for (; now <= 11_000; now += 1_000) progress.update(now / 10, 2_000);
    progress.end('done');
    expect(written).toEqual([
      'Storing 500 of 2000 (25 %), 100/s, 15 s left\n',
      'Storing 1000 of 2000 (50 %), 100/s, 10 s left\n',
      'done\n',
    ]);
  });

  it('draws a bar on a terminal', () => {
    expect(progressLine('Storing', { done: 5, total: 10, seconds: 1, bar: true })).toContain(
      '[############............]',
    );
  });
});

describe('weeksToMove()', () => {
  it.each([
    ['2026-11-24T09:00:00Z', 'Europe/Berlin', 0],
    ['2026-11-29T22:59:00Z', 'Europe/Berlin', 0],
    ['2026-11-29T23:01:00Z', 'Europe/Berlin', 1],
    ['2027-01-05T09:00:00Z', 'UTC', 6],
    ['2026-11-10T09:00:00Z', 'UTC', -2],
  ])(
    'at %s in %s moves the last week of the sample by %i to the last one that is over',
    (now, zone, weeks) => {
      expect(weeksToMove(now, zone)).toBe(weeks);
    },
  );
});

describe('msToFullHour()', () => {
  it.each([
    ['2026-11-24T09:59:30Z', 'Europe/Berlin', 30_000],
    ['2026-11-24T09:00:00Z', 'UTC', 3_600_000],
    ['2026-11-24T09:20:00Z', 'Asia/Kolkata', 600_000],
  ])('at %s in %s waits %i ms', (now, zone, wait) => {
    expect(msToFullHour(Date.parse(now), zone)).toBe(wait);
  });
});

describe('import --template', () => {
  it('prints the template and needs no source', async () => {
    const printed: string[] = [];
    const io = {
      out: (text: string) => void printed.push(text),
      say: () => undefined,
      progress: () => undefined,
      isTerminal: false,
      stop: new AbortController().signal,
      input: new Blob([]).stream(),
    };
    expect(await importFiles.run(['--template'], io)).toBe(0);
    expect(printed.join('')).toMatch(/^external_id,source,product_or_location,rating,/);
  });
});
