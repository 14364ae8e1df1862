import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataFolder, readSettings, writeSettings } from '../../infra/local/data-folder.ts';
import { withData } from '../../infra/local/open-data.ts';
import { namesOf } from '../../infra/local/provision.ts';
import { createScoredFeedback } from '../../shared/adapters/dynamo/scored-feedback.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import type { StoredWeek } from '../../shared/domain/stored-week.ts';
import { FIRST_WEEK, LAST_WEEK, type CalendarDay } from '../../shared/domain/week.ts';
import type { ScoredFeedback, ScoredFeedbackTable } from '../../shared/ports/scored-feedback.ts';
import { callProduct } from '../support/command-line.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let data: string;
const DAY = '2026-07-01' as CalendarDay;

beforeAll(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  const rows = ['old', 'new'].map((id) => `${id},Kettle,2,The parcel came late,${DAY}\n`);
  await writeFile(exported(), `Review ID,Product,Stars,Review,Date\n${rows.join('')}`);
  await importAgain();
});
afterAll(() => folder.remove());

const exported = (): string => join(folder.path, 'reviews.csv');
const call = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await callProduct([...args, '--data', data]);
  expect(code, err).toBe(0);
  return out;
};
const importAgain = () => call('import', '--source', 'shop', '--quiet', exported());
const sweep = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse(await call('sweep', '--json', ...args));

interface Stored {
  readonly feedback: readonly ScoredFeedback[];
  readonly weeks: readonly StoredWeek[];
}

/** What lies in the data folder. @param change may write to it first */
const stored = (change?: (table: ScoredFeedbackTable, seen: ScoredFeedback) => Promise<unknown>) =>
  withData<Stored>(data, { for: 'read', say: () => undefined }, async ({ clients, environment }) => {
    const { TABLE_NAME } = namesOf(environment);
    const table = createScoredFeedback(clients.dynamo, TABLE_NAME);
    const feedback: ScoredFeedback[] = [];
    for await (const seen of table.readScored({ product: 'Kettle', days: [DAY] })) {
      feedback.push(seen);
      await change?.(table, seen);
    }
    const weeks = await createWeekReader(clients.dynamo, TABLE_NAME).weeks('Kettle', FIRST_WEEK, LAST_WEEK);
    return { feedback, weeks };
  });
const cellsOf = ({ weeks }: Stored): string =>
  JSON.stringify(weeks.map(({ days }) => Object.values(days).map((day) => day?.cells)));
const textsOf = ({ feedback }: Stored) =>
  Object.fromEntries(feedback.map(({ feedback: { externalId, text } }) => [externalId, text]));

it('takes the words of old feedback as the quality file says, keeps its figures, and brings nothing back', async () => {
  const before = await stored((table, seen) => {
    const receivedAt =
      seen.feedback.externalId === 'old' ? '2026-01-01T00:00:00.000Z' : seen.feedback.receivedAt;
    return table.replace(seen, { ...seen.feedback, receivedAt });
  });
  const none = { feedbackText: 0, reportWords: 0, quarantine: 0, rejectedRows: 0, exports: 0, bodies: 0 };
  expect(await sweep()).toMatchObject({ complete: true, removed: none });

  const file = join(folder.path, 'quality.yaml');
  await writeFile(file, 'organisation: Test\nretention: { feedbackText: 60 }\n');
  const opened = await openDataFolder(data);
  await writeSettings(opened, { ...(await readSettings(opened)), configFile: file });
  expect(await sweep('--dry-run')).toMatchObject({ removed: { ...none, feedbackText: 1 } });
  expect(await call('sweep')).toMatch(/^ +1 {2}feedbacks without their words$/m);
  expect(await sweep()).toMatchObject({ removed: none });
  await importAgain();

  const after = await stored();
  expect(textsOf(after)).toEqual({ old: undefined, new: 'The parcel came late' });
  // Its arrival was moved by hand above, and its day was added up anew since.
  expect(cellsOf(after)).toBe(cellsOf(before));
  expect(JSON.parse(await call('rescore', '--dry-run', '--json'))).toMatchObject({ read: 2, outdated: 0 });
}, 240_000);
