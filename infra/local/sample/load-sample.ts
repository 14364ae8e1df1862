import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { jobIdOf } from '../../../shared/adapters/job-id.ts';
import { dayOf, weekIndex, weekOfDay } from '../../../shared/domain/week.ts';
import { lastCompletedWeek } from '../../../shared/report/week-clock.ts';
import { announceObject } from '../announce-object.ts';
import { followJob } from '../follow-job.ts';
import type { Stack } from '../stack.ts';
import { LAST_MONDAY } from './world.ts';

const folder = fileURLToPath(new URL('./files/', import.meta.url));
const ENDING = '.jsonl.gz';
const DAY_MS = 86_400_000;

/** Whole weeks from the last week of the sample to the last week that is over. @param now instant, RFC 3339 */
export function weeksToMove(now: string, timeZone: string): number {
  return (
    weekIndex(lastCompletedWeek(now, timeZone)) -
    weekIndex(weekOfDay(dayOf(`${LAST_MONDAY}T12:00:00Z`, 'UTC')))
  );
}

export interface SampleOptions {
  readonly shiftWeeks: number;
  readonly stop: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Sends the sample through the normal import, one export per source. Done again after a crash, the same exports make
 * the same jobs, which go on where they were.
 */
export async function loadSample(
  stack: Stack,
  { shiftWeeks, stop, onProgress }: SampleOptions,
): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const texts = await Promise.all(files.map(async (name) => movedText(name, shiftWeeks)));
  const total = texts.reduce((sum, { lines }) => sum + lines, 0);
  const done = texts.map(() => 0);
  await Promise.all(
    texts.map(async ({ source, text }, index) => {
      const key = `exports/${source}/sample-${String(shiftWeeks)}.jsonl`;
      const job = await putExport(stack, key, text);
      const counts = await followJob(stack.clients, stack.names, job, {
        stop,
        again: 'the next start',
        onProgress: (read) => {
          done[index] = read;
          onProgress(
            done.reduce((sum, count) => sum + count, 0),
            total,
          );
        },
      });
      if (!counts.ok) throw new Error(`Cannot load the sample of ${source}: ${counts.error}`);
    }),
  );
}

async function putExport({ clients, names }: Stack, key: string, text: string): Promise<string> {
  const { ETag = '' } = await clients.s3.send(
    new PutObjectCommand({ Bucket: names.BUCKET_NAME, Key: key, Body: text }),
  );
  await announceObject(clients, { bucket: names.BUCKET_NAME, key, queueUrl: names.IMPORT_QUEUE_URL });
  return jobIdOf(key, ETag.replaceAll('"', ''));
}

async function movedText(
  name: string,
  shiftWeeks: number,
): Promise<{ readonly source: string; readonly text: string; readonly lines: number }> {
  const lines = gunzipSync(await readFile(folder + name))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const move = (_: string, date: string): string =>
    `"date":"${new Date(Date.parse(date) + shiftWeeks * 7 * DAY_MS).toISOString()}"`;
  const text = lines.map((line) => line.replace(/"date":"([^"]+)"/, move)).join('\n');
  return { source: name.slice(0, -ENDING.length), text: `${text}\n`, lines: lines.length };
}
